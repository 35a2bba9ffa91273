import { isArray, type Json, type JsonObject, objectOr } from "../json/json.ts";

const TYPE_HINTS: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "minProperties"]],
  ["array", ["items", "prefixItems", "minItems"]],
  ["string", ["pattern", "minLength", "maxLength", "format", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/**
 * The types that a schema allows, `null` last; if it names none, the one that its keywords hint at.
 */
export function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema;
  const named = isArray(type) ? type.map(String) : type === undefined ? undefined : [String(type)];
  if (named)
    return [...named.filter((one) => one !== "null"), ...named.filter((one) => one === "null")];
  const hinted = TYPE_HINTS.find(([, keywords]) =>
    keywords.some((key) => schema[key] !== undefined),
  );
  return [hinted?.[0] ?? "string"];
}

/** Whether a value is of a type that the schema allows; always true if it names none. */
export function hasType(value: Json, schema: JsonObject, types: readonly string[]): boolean {
  return (
    schema["type"] === undefined ||
    types.includes(typeOf(value)) ||
    (Number.isInteger(value) && types.includes("integer"))
  );
}

/** Whether a schema wants bytes, which JSON has no value for. */
export function isBinary(schema: JsonObject, types: readonly string[]): boolean {
  const isRaw = schema["contentMediaType"] !== undefined && schema["contentEncoding"] === undefined;
  return types[0] === "string" && (schema["format"] === "binary" || isRaw);
}

/** Whether an option of a choice is null. */
export function isNull(option: Json): boolean {
  return objectOr(option)["type"] === "null";
}

/** The type that a value has in JSON Schema; a whole number also passes for `number`. */
function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return typeof value;
}
