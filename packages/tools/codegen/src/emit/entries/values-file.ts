import { entriesOf, isArray, type Json, type JsonObject, objectOr } from "../../json/json.ts";
import type { ApiModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { docComment, HEADER, literal } from "../text/source-text.ts";
import { LINE_WIDTH } from "../text/wrap-text.ts";

interface List {
  readonly name: string;
  /** Where the list stands in the contract, in Markdown. */
  readonly of: string;
  readonly values: readonly Json[];
}

/**
 * `values.ts`: the values of each list that a component schema is, or that one of its properties is,
 * for forms and for `isKnown`. Undefined for a contract without such lists.
 */
export function emitValues(model: ApiModel, { names }: TypeWriter): string | undefined {
  const used = new Set(model.operations.map(({ name }) => name));
  const lists = [...model.schemas].flatMap(([schema, stated]): List[] => {
    const base = names.ofSchema(schema);
    const own = objectOr(typeof stated === "boolean" ? {} : stated);
    return [
      { name: base, of: `\`${schema}\``, values: valuesOf(own) },
      ...entriesOf(objectOr(own["properties"])).map(([property, one]) => ({
        name: base + pascalCase(property),
        of: `\`${property}\` of \`${schema}\``,
        values: valuesOf(objectOr(one)),
      })),
    ];
  });
  const declarations = lists.flatMap(({ name, of, values }) => {
    const wanted = `${name.charAt(0).toLowerCase()}${name.slice(1)}Values`;
    if (values.length === 0 || used.has(wanted)) return [];
    used.add(wanted);
    return [declareList(wanted, of, values)];
  });
  return declarations.length === 0 ? undefined : [HEADER, ...declarations].join("\n");
}

/** The texts and numbers that a schema lists, or that its items may be; a list of one is no choice. */
function valuesOf(schema: JsonObject): readonly Json[] {
  const listed = schema["enum"] ?? objectOr(schema["items"])["enum"];
  if (!isArray(listed)) return [];
  const values = listed.filter((one) => /^(?:string|number)$/.test(typeof one));
  return values.length < 2 ? [] : values;
}

function declareList(name: string, of: string, values: readonly Json[]): string {
  const comment = docComment([`The values of ${of} that the contract lists.`], "");
  const head = `export const ${name} = [`;
  const line = `${head}${values.map(literal).join(", ")}] as const;\n`;
  if (line.length <= LINE_WIDTH) return comment + line;
  return `${comment}${head}\n${values.map((one) => `  ${literal(one)},\n`).join("")}] as const;\n`;
}
