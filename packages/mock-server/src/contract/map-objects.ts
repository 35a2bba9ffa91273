const DATA = new Set(["enum", "const", "default", "example", "examples"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "dependentSchemas", "schemas"]);

/** An object of a contract, of whatever kind. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * A copy of a schema, or of any part of a contract, with every object in it changed, the inner ones
 * first. Data such as examples stays as it is, and a map from names does not count as an object.
 */
export function mapObjects<Part>(part: Part, change: (fields: Fields) => Fields): Part {
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    return isFields(value) ? change(mapFields(value, mapKeyword)) : value;
  };
  const mapKeyword = (value: unknown, key: string): unknown => {
    if (DATA.has(key)) return value;
    return MAPS.has(key) && isFields(value) ? mapFields(value, map) : map(value);
  };
  // A copy of the same shape, as far as the change keeps it.
  return map(part) as Part;
}

function mapFields(fields: Fields, change: (value: unknown, key: string) => unknown): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, change(value, key)]),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
