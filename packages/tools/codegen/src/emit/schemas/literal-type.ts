import { isInt64 } from "../../int64-shape.ts";
import { isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { literal } from "../text/source-text.ts";
import type { TypeContext } from "./type-context.ts";

/** The type of a single value that a schema allows: of an int64 as the vendor's are handed over. */
export function literalType(value: Json, schema: JsonObject, { int64 }: TypeContext): string {
  if (isObject(value) || isArray(value)) return "unknown";
  if (int64 === undefined || !Number.isInteger(value) || !isInt64(schema)) return literal(value);
  return int64 === "bigint" ? `${value}n` : `"${value}"`;
}
