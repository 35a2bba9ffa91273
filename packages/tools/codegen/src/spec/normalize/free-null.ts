import { arrayOr, isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { schemaLayers } from "../schema-layers.ts";
import { orNull } from "./or-null.ts";

const DESCRIBING = new Set(["nullable", "title", "description", "example", "examples", "default"]);

/**
 * Whether a part of a composition says `nullable: true` and nothing else. Read strictly it allows
 * anything (OpenAPI 3.0.3 section 4.7.24.1), but authors write it for null.
 * @param pointer of the schema, computed only for one that may be such a part
 */
export function isNullAlone(schema: JsonObject, pointer: () => string): boolean {
  return (
    schema["nullable"] === true &&
    Object.keys(schema).every((key) => DESCRIBING.has(key) || key.startsWith("x-")) &&
    /\/(?:allOf|anyOf|oneOf)\/\d+$/.test(pointer())
  );
}

/**
 * Reads a schema that must be null and, by a reference or a part beside it, something that null is
 * not: no value is both, so the author means one or the other.
 * @param schema of 3.1
 * @param document that its references are found in
 * @returns undefined if the schema asks for nothing of the kind
 */
export function freeNull(schema: JsonObject, document: JsonObject): JsonObject | undefined {
  const { type, ...rest } = schema;
  const parts = arrayOr(schema["allOf"]);
  const others = parts.filter((part) => !isNull(part));
  if (others.length > 0 && others.length < parts.length) {
    return orNull({ ...schema, allOf: others });
  }
  const types = isArray(type) ? type : type === undefined ? [] : [type];
  if (!types.includes("null")) return undefined;
  const [kept, ...more] = types.filter((one) => one !== "null");
  const target = schema["$ref"] === undefined ? [] : [{ $ref: schema["$ref"] }];
  if (kept === undefined) {
    const isComposed = schema["anyOf"] !== undefined || schema["oneOf"] !== undefined;
    return isComposed || target.length + others.length > 0 ? orNull(rest) : undefined;
  }
  if (![...target, ...others].some((part) => refusesNull(part, document))) return undefined;
  return orNull({ ...schema, type: more.length === 0 ? kept : [kept, ...more] });
}

function isNull(part: Json): boolean {
  return isObject(part) && part["type"] === "null";
}

/** Whether a part can only be something else; one that offers a choice may offer null too. */
function refusesNull(part: Json, document: JsonObject): boolean {
  return schemaLayers(part, document).some(({ type, nullable }) => {
    if (type === undefined || nullable === true) return false;
    return !(isArray(type) ? type : [type]).includes("null");
  });
}
