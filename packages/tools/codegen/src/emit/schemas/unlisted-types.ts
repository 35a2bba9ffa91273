import { isInt64 } from "../../int64-shape.ts";
import type { JsonObject } from "../../json/json.ts";
import { type Unrecognized, unrecognizedOf } from "../../open-values.ts";
import type { TypeContext } from "./type-context.ts";

/** The types of values that may be received although a schema does not list them. */
export function unlistedTypes(schema: JsonObject, context: TypeContext): readonly string[] {
  if (context.direction === "request" || context.isTag) return [];
  // What is no number on the client's side has no type for unlisted numbers.
  if (context.int64 !== undefined && isInt64(schema)) return [context.int64];
  return unrecognizedOf(schema).map((type) => unlistedType(type, context));
}

/** The type of a value that is received although nothing lists it, for whoever uses it. */
export function unlistedType(type: Unrecognized, { audience }: TypeContext): string {
  if (audience !== "reader") return type;
  return type === "Unrecognized" ? "string" : "number";
}
