import { entriesOf, type JsonObject } from "../../json/json.ts";

const ANNOTATIONS = new Set([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "x-provenance",
]);

/** A composed schema or `null`; annotations, which describe the property and not the value, move outside. */
export function orNull(schema: JsonObject): JsonObject {
  const entries = entriesOf(schema);
  const outside = entries.filter(([key]) => ANNOTATIONS.has(key));
  const inside = entries.filter(([key]) => !ANNOTATIONS.has(key));
  return {
    ...Object.fromEntries(outside),
    anyOf: [Object.fromEntries(inside), { type: "null" }],
  };
}
