import type { ContractDocument, PathItem } from "../contract/contract-document.ts";
import { METHODS } from "../contract/list-operations.ts";
import { measureReach } from "./measure-reach.ts";

/**
 * Cuts a contract into smaller contracts with about `size` operations each, in the document's order
 * and without anything that their operations do not reach: Prism takes minutes for a document of
 * several hundred operations. The operations of one path stay together.
 * @returns the contract itself if it is small enough
 */
export function sliceContract(
  document: ContractDocument,
  size: number,
): readonly ContractDocument[] {
  const groups: [path: string, item: PathItem][][] = [];
  let count = Number.POSITIVE_INFINITY;
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const operations = METHODS.filter((method) => item[method] !== undefined).length;
    if (count + operations > size) {
      groups.push([]);
      count = 0;
    }
    groups.at(-1)?.push([path, item]);
    count += operations;
  }
  if (groups.length <= 1) return [withoutWebhooks(document)];
  return groups.map((group) => withReachable(document, Object.fromEntries(group)));
}

function withReachable(
  document: ContractDocument,
  paths: Readonly<Record<string, PathItem>>,
): ContractDocument {
  const { distances, elsewhere } = measureReach(document, paths);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return {
    ...withoutWebhooks(document),
    // A path that references lead into is served as well, although nothing calls it here.
    paths: { ...paths, ...pick(document.paths ?? {}, elsewhere) },
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas.filter(([name]) => distances.has(name))),
    },
  };
}

/** Nobody calls a webhook here, and what it refers to may not be in the slice. */
function withoutWebhooks(document: ContractDocument): ContractDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([field]) => field !== "webhooks"),
    // The same document without a field that the type does not name.
  ) as unknown as ContractDocument;
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}
