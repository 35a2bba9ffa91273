import type { ContractDocument } from "../contract/contract-document.ts";
import { mapObjects } from "../contract/map-objects.ts";

/**
 * A copy of a contract whose tuples are plain lists. Prism knows JSON Schema as it was before
 * `prefixItems` (2020-12 section 10.3.1.1) and checks every member against `items`, which describes
 * only those after the tuple.
 */
export function openTuples(document: ContractDocument): ContractDocument {
  return mapObjects(document, (fields) => {
    if (!Array.isArray(fields["prefixItems"])) return fields;
    const { prefixItems: _, items: __, ...list } = fields;
    return list;
  });
}
