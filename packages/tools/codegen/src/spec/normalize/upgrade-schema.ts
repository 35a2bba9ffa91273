import { entriesOf, isArray, type Json, type JsonObject, stringOr } from "../../json/json.ts";
import { orNull } from "./or-null.ts";

/**
 * Rewrites one schema from the OpenAPI 3.0 dialect to JSON Schema 2020-12 (OpenAPI 3.1): `nullable`,
 * boolean exclusive limits, `example`, and the type that an `enum` or `const` implies. Documents
 * that declare 3.1 and still use `nullable` are read as their author meant them.
 */
export function upgradeSchema(schema: JsonObject, version: "3.0" | "3.1"): JsonObject {
  const { nullable, ...rest } = upgradeKeywords(ownSiblings(schema, version));
  const typed = markBytes(withImpliedType(rest));
  return nullable === true ? makeNullable(typed) : typed;
}

/** In 3.0 siblings of `$ref` are ignored (section 4.7.23); in 3.1 they apply. */
function ownSiblings(schema: JsonObject, version: "3.0" | "3.1"): JsonObject {
  if (version === "3.1" || stringOr(schema["$ref"]) === undefined) return schema;
  const kept = entriesOf(schema).filter(
    ([key]) => key === "$ref" || key === "description" || key.startsWith("x-"),
  );
  return Object.fromEntries(kept);
}

function upgradeKeywords(schema: JsonObject): JsonObject {
  const upgraded = new Map<string, Json>(entriesOf(schema));
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const flag = upgraded.get(exclusive);
    if (typeof flag !== "boolean") continue;
    upgraded.delete(exclusive);
    const value = upgraded.get(limit);
    if (flag && value !== undefined) {
      upgraded.set(exclusive, value);
      upgraded.delete(limit);
    }
  }
  const example = upgraded.get("example");
  if (example !== undefined) {
    upgraded.delete("example");
    if (!upgraded.has("examples")) upgraded.set("examples", [example]);
  }
  return Object.fromEntries(upgraded);
}

/** Marks bytes that are not encoded as text by `format`, as 3.0 does: 3.1 only has their media type (section 4.8.14.2). */
function markBytes(schema: JsonObject): JsonObject {
  const { type, format, contentMediaType, contentEncoding } = schema;
  const isText =
    typeof contentMediaType !== "string" ||
    contentEncoding !== undefined ||
    /^text\/|[/+](?:json|xml)\b/.test(contentMediaType);
  if (isText || format !== undefined || (type !== undefined && type !== "string")) return schema;
  return { ...schema, type: "string", format: "binary" };
}

function withImpliedType(schema: JsonObject): JsonObject {
  if (schema["type"] !== undefined) return schema;
  const values = isArray(schema["enum"])
    ? schema["enum"]
    : schema["const"] !== undefined
      ? [schema["const"]]
      : [];
  const types = new Set(values.map(typeOfValue));
  if (types.size === 0 || types.has("object") || types.has("array")) return schema;
  const [only, ...others] = [...types];
  return { ...schema, type: others.length === 0 && only ? only : [...types] };
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return typeof value;
}

const COMPOSITION = ["$ref", "allOf", "anyOf", "oneOf", "const", "x-schema-name"];
function makeNullable(schema: JsonObject): JsonObject {
  const type = schema["type"];
  if (COMPOSITION.some((keyword) => schema[keyword] !== undefined)) return orNull(schema);
  if (type === undefined) return schema;
  const types = isArray(type) ? type : [type];
  const nullable: JsonObject = {
    ...schema,
    type: types.includes("null") ? types : [...types, "null"],
  };
  const values = schema["enum"];
  if (!isArray(values) || values.includes(null)) return nullable;
  return { ...nullable, enum: [...values, null] };
}
