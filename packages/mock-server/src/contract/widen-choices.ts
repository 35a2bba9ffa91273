import { type Fields, mapObjects } from "./map-objects.ts";

/**
 * A copy of a schema, or of any part of a contract, that says `anyOf` wherever it said `oneOf`.
 * Many vendors describe alternatives that overlap, and then no value at all is valid. Which of them
 * is meant does not matter to the client: it sends the value as it is.
 */
export function widenChoices<Part>(part: Part): Part {
  return mapObjects(part, widen);
}

function widen({ oneOf, ...fields }: Fields): Fields {
  if (oneOf === undefined) return fields;
  if (!Array.isArray(oneOf) || fields["anyOf"] === undefined) {
    return { ...fields, [Array.isArray(oneOf) ? "anyOf" : "oneOf"]: oneOf };
  }
  const both = Array.isArray(fields["allOf"]) ? fields["allOf"] : [];
  return { ...fields, allOf: [...both, { anyOf: oneOf }] };
}
