import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import { measureReach } from "./measure-reach.ts";

/** Prism writes every reference out: with more schemas than this it takes minutes, or does not end. */
const MANY_SCHEMAS = 150;
/** How many references lead from an operation to the farthest schemas that Prism then still gets. */
const FARTHEST = 1;

/**
 * A copy of a contract in which, where there are many schemas, those far from the operations let
 * anything through. The wire checker validates the whole of every request and response.
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

/** What stays decides whether a property that refers here is required. */
function cut(schema: Schema): Schema {
  if (typeof schema === "boolean") return {};
  const kept = ["readOnly", "writeOnly"].filter((keyword) => schema[keyword] === true);
  return Object.fromEntries(kept.map((keyword) => [keyword, true]));
}
