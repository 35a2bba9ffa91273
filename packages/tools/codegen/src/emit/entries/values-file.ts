import { isInt64 } from "../../int64-shape.ts";
import {
  arrayOr,
  entriesOf,
  isArray,
  type Json,
  type JsonObject,
  objectOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { ApiModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import type { TypeNames } from "../schemas/type-names.ts";
import { docComment, HEADER, literal } from "../text/source-text.ts";
import { LINE_WIDTH } from "../text/wrap-text.ts";

/** A list of values that a package exports. */
export interface ValueList {
  readonly name: string;
  /** Where the list stands in the contract: as a JSON Pointer, and in Markdown. */
  readonly pointer: string;
  readonly of: string;
  /** Texts and numbers, two at least. */
  readonly values: readonly Json[];
}

/** `values.ts`: every list of a contract. Undefined where it has none. */
export function emitValues(model: ApiModel, names: TypeNames): string | undefined {
  const declarations = valueLists(model, names).map(declareList);
  return declarations.length === 0 ? undefined : [HEADER, ...declarations].join("\n");
}

/** The list of each component schema that is one, or has one as a property: for forms and for `isKnown`. */
export function valueLists(model: ApiModel, names: TypeNames): readonly ValueList[] {
  const used = new Set(model.operations.map(({ name }) => name));
  const { int64 = "number" } = model.config;
  // What the contract lists as numbers are values of another type where an int64 is exact.
  const listed = (schema: JsonObject) =>
    int64 === "number" || !isInt64(schema) ? valuesOf(schema) : [];
  return [...model.schemas].flatMap(([schema, stated]) => {
    const base = names.ofSchema(schema);
    const pointer = joinPointer("/components/schemas", schema);
    const own = objectOr(typeof stated === "boolean" ? {} : stated);
    const lists = [
      { wanted: base, pointer, of: `\`${schema}\``, values: listed(own) },
      ...entriesOf(objectOr(own["properties"])).map(([property, one]) => ({
        wanted: base + pascalCase(property),
        pointer: joinPointer(pointer, "properties", property),
        of: `\`${property}\` of \`${schema}\``,
        values: listed(objectOr(one)),
      })),
    ];
    return lists.flatMap(({ wanted, ...list }): ValueList[] => {
      const name = `${wanted.charAt(0).toLowerCase()}${wanted.slice(1)}Values`;
      if (list.values.length === 0 || used.has(name)) return [];
      used.add(name);
      return [{ name, ...list }];
    });
  });
}

/** The texts and numbers that a schema lists, or that its items may be; a list of one is no choice. */
function valuesOf(schema: JsonObject): readonly Json[] {
  const values = new Set(listedIn(schema).filter((one) => /^(?:string|number)$/.test(typeof one)));
  return values.size < 2 ? [] : [...values];
}

/** What a schema refers to is a list of its own. */
function listedIn({ enum: listed, const: single, items, allOf, anyOf, oneOf }: JsonObject): Json[] {
  if (single !== undefined) return [single];
  if (isArray(listed)) return [...listed];
  if (items !== undefined) return listedIn(objectOr(items));
  const [parts, branches] = [allOf, anyOf ?? oneOf].map((list) =>
    arrayOr(list).map((one) => ({ type: objectOr(one)["type"], values: listedIn(objectOr(one)) })),
  );
  const found = parts?.find(({ values }) => values.length > 0)?.values ?? [];
  // A choice between listed values and any other is no list.
  const isList = branches?.every(({ type, values }) => type === "null" || values.length > 0);
  return found.length > 0 || !isList ? found : (branches ?? []).flatMap(({ values }) => values);
}

function declareList({ name, of, values }: ValueList): string {
  const comment = docComment([`The values of ${of} that the contract lists.`], "");
  const head = `export const ${name} = [`;
  const line = `${head}${values.map(literal).join(", ")}] as const;\n`;
  if (line.length <= LINE_WIDTH) return comment + line;
  return `${comment}${head}\n${values.map((one) => `  ${literal(one)},\n`).join("")}] as const;\n`;
}
