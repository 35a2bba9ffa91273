const DATA = new Set(["enum", "const", "default", "example", "examples"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "dependentSchemas", "schemas"]);

/**
 * A copy of a schema, or of any part of a contract, that says `anyOf` wherever it said `oneOf`. Many
 * vendors describe alternatives that overlap, and then no value at all is valid. Which of them is
 * meant is no matter of the client's: it sends a value of any as it stands.
 */
export function widenChoices<Part>(part: Part): Part {
  // A copy of the same shape, but for the name of one keyword.
  return widen(part) as Part;
}

function widen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(widen);
  if (!isFields(value)) return value;
  const { oneOf, ...rest } = value;
  const copied = Object.entries(rest).map(([key, part]) => [key, widenKeyword(key, part)]);
  const copy: Record<string, unknown> = Object.fromEntries(copied);
  if (oneOf === undefined) return copy;
  if (!Array.isArray(oneOf)) return { ...copy, oneOf: widen(oneOf) };
  const anyOf = widen(oneOf);
  if (copy["anyOf"] === undefined) return { ...copy, anyOf };
  const both = Array.isArray(copy["allOf"]) ? copy["allOf"] : [];
  return { ...copy, allOf: [...both, { anyOf }] };
}

function widenKeyword(key: string, part: unknown): unknown {
  if (DATA.has(key)) return part;
  if (!MAPS.has(key) || !isFields(part)) return widen(part);
  return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, widen(item)]));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
