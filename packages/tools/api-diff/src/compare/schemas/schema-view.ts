import type { Schema } from "@org/codegen/contract";
import { entriesOf, equalJson, type Json, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { groupOf, type Part, type SchemaGroup } from "../pair.ts";
import { holdsFiles } from "./file-contents.ts";
import { type Flattened, flattenGroup, type Keywords, type Union } from "./flatten-schemas.ts";
import { asSchema, type Kind, kindsOf, listedValues, typesOf } from "./keyword-types.ts";

/** What a group of schemas says about its value, however it is composed. */
export interface View {
  /** The document that the schemas are in. */
  readonly document: JsonObject;
  /** Names of the document's schemas whose bytes are files. */
  readonly files: ReadonlySet<string>;
  /** Pointer of the group's first schema. */
  readonly pointer: string;
  /** The group's first schema. */
  readonly schema: Schema;
  /** How many parts of compositions (`allOf`) apply. */
  readonly compositions: number;
  /** Every schema object that applies, references and `allOf` followed. */
  readonly parts: readonly Keywords[];
  /** The layers of each schema that is typed on its own; the view's type has the members of all. */
  readonly typed: readonly (readonly JsonObject[])[];
  /** Kinds of value beside null; undefined if any is allowed. */
  readonly kinds: ReadonlySet<Kind> | undefined;
  /** Whether null is valid; undefined if the schemas do not say. */
  readonly nullable: boolean | undefined;
  /** The listed values without null; undefined if they are not listed. */
  readonly values: readonly Json[] | undefined;
  /** Whether a number must be whole. */
  readonly integer: boolean;
  readonly unions: readonly Union[];
  /** Whether no value is valid: the schema `false`, or types that exclude each other. */
  readonly never: boolean;
}

const NO_FILES: ReadonlySet<string> = new Set();

/**
 * Reads a group of schemas. A schema that is composed of itself counts once.
 * @param files names of the schemas whose bytes are files
 */
export function viewOf(
  document: JsonObject,
  group: SchemaGroup,
  files: ReadonlySet<string> = NO_FILES,
): View {
  const flat = flattenGroup(document, group);
  const parts = flat.parts;
  const stated = parts.flatMap(({ keywords, pointer }) => {
    // Few schemas are files: most pointers need not be read.
    const isFile = keywords["format"] === "binary" && holdsFiles(pointer, files);
    const kinds = kindsOf(keywords, isFile);
    return kinds ? [kinds] : [];
  });
  const kinds =
    stated.length === 0 ? undefined : stated.reduce((left, right) => left.intersection(right));
  const nullable = nullabilityOf(document, flat, new Set());
  return {
    document,
    files,
    typed: flat.typed,
    pointer: group[0].pointer,
    schema: group[0].schema,
    compositions: flat.compositions,
    parts,
    kinds,
    nullable,
    values: valuesOf(parts),
    integer: parts.some(
      ({ keywords }) =>
        typesOf(keywords)?.includes("integer") && !typesOf(keywords)?.includes("number"),
    ),
    unions: flat.unions,
    // Parts whose types have nothing in common.
    never: flat.never || (kinds?.size === 0 && nullable === false),
  };
}

function valuesOf(parts: readonly Keywords[]): readonly Json[] | undefined {
  const lists = parts.flatMap(({ keywords }) => {
    const values = listedValues(keywords);
    return values ? [values.filter((value) => value !== null)] : [];
  });
  const [first, ...others] = lists;
  return first?.filter((value) =>
    others.every((list) => list.some((other) => equalJson(value, other))),
  );
}

function nullabilityOf(
  document: JsonObject,
  { parts, unions, nullBranch }: Flattened,
  seen: ReadonlySet<string>,
): boolean | undefined {
  const opinions = parts.flatMap(({ keywords, nullElsewhere }) => {
    const values = listedValues(keywords);
    const types = typesOf(keywords);
    if (values === undefined && types === undefined) return [];
    const own =
      (values === undefined || values.includes(null)) &&
      (types === undefined || types.includes("null"));
    return [nullElsewhere || own];
  });
  // If no alternative is null, the schema around them does not make it valid.
  const ofUnions = unions.map(
    ({ branches }) => nullBranch || branches.some((branch) => allowsNull(document, branch, seen)),
  );
  const all = [...opinions, ...ofUnions];
  return all.length > 0 ? all.every(Boolean) : nullBranch || undefined;
}

function allowsNull(document: JsonObject, branch: Part, seen: ReadonlySet<string>): boolean {
  if (seen.has(branch.pointer)) return false;
  const flat = flattenGroup(document, [branch]);
  return nullabilityOf(document, flat, new Set([...seen, branch.pointer])) ?? true;
}

/** The schemas of a property in the parts of a view. */
export function declarationsOf(view: View, name: string): readonly Part[] {
  return view.parts.flatMap(({ keywords, pointer }): Part[] => {
    const properties = objectOr(keywords["properties"]);
    if (!Object.hasOwn(properties, name)) return [];
    return [
      { schema: asSchema(properties[name]), pointer: joinPointer(pointer, "properties", name) },
    ];
  });
}

/** The names of all properties in the parts of a view. */
export function propertyNames(view: View): ReadonlySet<string> {
  return new Set(
    view.parts.flatMap(({ keywords }) =>
      entriesOf(objectOr(keywords["properties"])).map(([name]) => name),
    ),
  );
}

/** The schemas under a keyword in the parts of a view. */
export function schemasUnder(view: View, keyword: string): readonly Part[] {
  return view.parts.flatMap(({ keywords, pointer }): Part[] =>
    keywords[keyword] === undefined
      ? []
      : [{ schema: asSchema(keywords[keyword]), pointer: joinPointer(pointer, keyword) }],
  );
}

/** The schemas under a keyword as a group; undefined if there are none. */
export function groupUnder(view: View, keyword: string): SchemaGroup | undefined {
  return groupOf(schemasUnder(view, keyword));
}
