import type { ContractDocument, OperationObject, PathItem } from "./contract-document.ts";

/** A copy of a contract with every operation changed; `method` is its key in the path item. */
export function mapOperations(
  document: ContractDocument,
  change: (operation: OperationObject, method: string) => OperationObject,
): ContractDocument {
  const paths = mapValues(document.paths ?? {}, (item) => {
    const entries = Object.entries(item).map(([key, value]) =>
      isOperation(key, value) ? [key, change(value, key)] : [key, value],
    );
    // Entries of a path item, back in a path item.
    return Object.fromEntries(entries) as PathItem;
  });
  return { ...document, paths };
}

/** A record of the same keys with every value changed. */
export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

function isOperation(key: string, value: unknown): value is OperationObject {
  return key !== "parameters" && key !== "servers" && typeof value === "object" && value !== null;
}
