import type { JsonObject } from "../../json/json.ts";
import { type Unrecognized, unrecognizedOf } from "../../open-values.ts";
import type { TypeContext } from "./type-context.ts";

/** The types of values that may be received although a schema does not list them. */
export function unlistedTypes(schema: JsonObject, context: TypeContext): readonly string[] {
  if (context.direction === "request" || context.isTag) return [];
  return unrecognizedOf(schema).map((type) => unlistedType(type, context));
}

/** The type of a value that is received although nothing lists it, for whoever uses it. */
export function unlistedType(type: Unrecognized, { audience }: TypeContext): string {
  if (audience !== "reader") return type;
  return type === "Unrecognized" ? "string" : "number";
}
