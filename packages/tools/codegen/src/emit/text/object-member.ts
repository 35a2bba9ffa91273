import { type JsonObject, stringOr } from "../../json/json.ts";
import { DEPRECATED, docComment, literal, propertyKey } from "./source-text.ts";
import { wrapType } from "./type-text.ts";

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
  const accepted =
    !required && context.undefinedAllowed && type !== "unknown" ? `${type} | undefined` : type;
  const head = `${indent}${propertyKey(name)}${required ? "" : "?"}:`;
  const text = wrapType(accepted, indent, head.length + 2);
  return `${head}${text.startsWith("\n") ? "" : " "}${text};\n`;
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
