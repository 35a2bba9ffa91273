import { objectOr } from "../../json/json.ts";
import type { ApiModel, Schema } from "../../model.ts";
import { UNRECOGNIZED } from "../../open-values.ts";
import type { Direction } from "../../schema-direction.ts";
import { importTypes } from "../text/import-text.ts";
import { describe } from "../text/object-member.ts";
import { HEADER } from "../text/source-text.ts";
import { declareAlias } from "../text/type-text.ts";
import { findVariants } from "./find-variants.ts";
import { isPlainObject, objectMembers, schemaType } from "./schema-type.ts";
import type { TypeContext } from "./type-context.ts";
import type { TypeWriter } from "./type-writer.ts";

/** `schemas.ts`: one exported type per component schema, two if request and response differ. */
export function emitSchemas(model: ApiModel, writer: TypeWriter): string {
  const variants = findVariants(model.contract);
  const declarations = [...model.schemas].flatMap(([name, schema]) => {
    const used = writer.directions.used.get(name) ?? new Set<Direction>();
    const directions: Direction[] = writer.directions.split.has(name)
      ? ["response", "request"]
      : [used.has("request") && !used.has("response") ? "request" : "response"];
    return directions.map((direction) => {
      const context = {
        ...writer.context(direction),
        tags: variants.get(name),
        isJson: !writer.directions.files.has(name),
        // A schema that is ever sent accepts `undefined` for optional properties.
        undefinedAllowed: writer.directions.split.has(name)
          ? direction === "request"
          : used.has("request"),
      };
      return declareType(writer.nameOf(name, direction), schema, context);
    });
  });
  const text = declarations.join("\n");
  const imports = importTypes(text, UNRECOGNIZED, "@org/client-runtime");
  return [HEADER, imports, text || "export {};\n"].filter(Boolean).join("\n");
}

/** An exported declaration: an interface for a plain object, an alias for everything else. */
export function declareType(name: string, schema: Schema, context: TypeContext): string {
  const comment = describe(objectOr(typeof schema === "boolean" ? {} : schema), "");
  if (isPlainObject(schema)) {
    const members = objectMembers(schema, context, "  ");
    // An empty interface would accept anything at all.
    if (members !== "") return `${comment}export interface ${name} {\n${members}}\n`;
  }
  return comment + declareAlias(name, schemaType(schema, context));
}

/** The names of all types in `schemas.ts`. */
export function schemaTypeNames(model: ApiModel, writer: TypeWriter): string[] {
  return [...model.schemas.keys()].flatMap((name) => [
    ...new Set([writer.nameOf(name, "request"), writer.nameOf(name, "response")]),
  ]);
}
