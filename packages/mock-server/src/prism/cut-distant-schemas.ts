import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import { measureReach } from "./measure-reach.ts";

/** Prism expands every reference: with more schemas than this it takes minutes, or never ends. */
const MANY_SCHEMAS = 150;
/** How many references away from an operation a schema may then be for Prism to still get it. */
const FARTHEST = 1;

/**
 * A copy of a contract in which, if it has many schemas, those far from the operations accept
 * anything. The wire checker validates every request and response completely.
 */
export function cutDistantSchemas(document: ContractDocument): ContractDocument {
  const { distances } = measureReach(document, document.paths ?? {});
  if (distances.size <= MANY_SCHEMAS) return document;
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    const isFar = (distances.get(name) ?? Number.POSITIVE_INFINITY) > FARTHEST;
    return [name, isFar ? cut(schema) : schema] as const;
  });
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}

/** The kept keywords decide whether a property that refers here is required. */
function cut(schema: Schema): Schema {
  if (typeof schema === "boolean") return {};
  const kept = ["readOnly", "writeOnly"].filter((keyword) => schema[keyword] === true);
  return Object.fromEntries(kept.map((keyword) => [keyword, true]));
}
