import type { Schema } from "@org/codegen/contract";
import { isArray, isObject, type Json, type JsonObject } from "@org/test-doubles/json";

/** The kinds of value that a TypeScript type distinguishes. */
export type Kind = "string" | "number" | "boolean" | "object" | "array" | "blob";

/** The value as a schema; anything else allows any value. */
export function asSchema(value: Json | undefined): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}

/** The types that a schema object names, or that its keywords imply; undefined if there are none. */
export function typesOf(keywords: JsonObject): readonly string[] | undefined {
  const type = keywords["type"];
  if (isArray(type)) return type.map(String);
  if (typeof type === "string") return [type];
  const values = listedValues(keywords);
  if (values) return [...new Set(values.map(typeOfValue))];
  if (OBJECT_KEYWORDS.some((keyword) => keywords[keyword] !== undefined)) return ["object"];
  return ARRAY_KEYWORDS.some((keyword) => keywords[keyword] !== undefined) ? ["array"] : undefined;
}

const OBJECT_KEYWORDS = ["properties", "additionalProperties", "patternProperties"];
const ARRAY_KEYWORDS = ["items", "prefixItems"];

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

/**
 * The kinds of value beside null that a schema object allows; undefined if it allows any.
 * @param isFile whether bytes in it are a file, as in a form; in JSON they are text
 */
export function kindsOf(keywords: JsonObject, isFile: boolean): Set<Kind> | undefined {
  const listed = listedValues(keywords);
  const types = listed ? listed.map(typeOfValue) : typesOf(keywords);
  if (types === undefined) return undefined;
  const kinds = types.flatMap((type): Kind[] => {
    if (type === "integer") return ["number"];
    // Listed values are strings, whatever their format.
    if (type === "string") {
      return [isFile && keywords["format"] === "binary" && !listed ? "blob" : "string"];
    }
    return isKind(type) ? [type] : [];
  });
  return new Set(kinds);
}

function isKind(type: string): type is Kind {
  return ["number", "boolean", "object", "array"].includes(type);
}

/** The only values that a schema object allows, null among them; undefined if they are not listed. */
export function listedValues(keywords: JsonObject): readonly Json[] | undefined {
  if (keywords["const"] !== undefined) return [keywords["const"]];
  const values = keywords["enum"];
  return isArray(values) ? values : undefined;
}

/** Keywords that only describe a value. */
export const TEXT: readonly string[] = [
  "title",
  "description",
  "examples",
  "example",
  "externalDocs",
  "$comment",
];
