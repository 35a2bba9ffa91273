import { type JsonObject, stringOr } from "../../json/json.ts";
import { DEPRECATED, docComment, literal, propertyKey } from "./source-text.ts";

/** What an optional member depends on. */
export interface PresenceContext {
  /** Whether it also accepts `undefined`, which users pass under `exactOptionalPropertyTypes`. */
  readonly undefinedAllowed: boolean;
}

/** One member of an object type. */
export function member(
  name: string,
  type: string,
  required: boolean,
  context: PresenceContext,
  indent: string,
): string {
  if (required) return `${indent}${propertyKey(name)}: ${type};\n`;
  const optional = context.undefinedAllowed && type !== "unknown" ? `${type} | undefined` : type;
  return `${indent}${propertyKey(name)}?: ${optional};\n`;
}

/** The doc comment of a property or a schema. */
export function describe(schema: JsonObject, indent: string): string {
  const fallback = schema["default"];
  return docComment(
    [
      stringOr(schema["description"]) ?? stringOr(schema["title"]),
      fallback === undefined ? undefined : `Default: \`${literal(fallback)}\`.`,
      schema["x-provenance"] === "inferred" ? INFERRED : undefined,
    ],
    indent,
    schema["deprecated"] === true ? [DEPRECATED] : [],
  );
}

/** What a doc comment says about everything that we inferred and the vendor does not document. */
export const INFERRED = "Inferred: the vendor's document does not say this.";
