import type { ContractDocument, Reference } from "./contract-document.ts";

/**
 * The object itself, or the one that a reference leads to (RFC 6901 pointers in a local `$ref`).
 * @throws Error where the reference leaves the document, leads nowhere or is part of a cycle
 */
export function followReference<Target extends object>(
  document: ContractDocument,
  start: Target | Reference,
): Target {
  const followed = new Set<string>();
  let current = start;
  while (isReference(current)) {
    const { $ref } = current;
    if (followed.has($ref)) throw new Error(`reference ${$ref} is part of a cycle`);
    followed.add($ref);
    current = readReference<Target>(document, $ref);
  }
  return current;
}

/** Whether a schema or an object is only a reference to another. */
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string"
  );
}

function readReference<Target>(document: ContractDocument, reference: string): Target | Reference {
  if (!reference.startsWith("#/")) throw new Error(`reference ${reference} leaves the document`);
  const steps = decodeURIComponent(reference.slice(2))
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    document,
  );
  if (target === undefined) throw new Error(`reference ${reference} leads nowhere`);
  // The contract is a valid OpenAPI document: a reference leads to the kind of object it stands for.
  return target as Target | Reference;
}
