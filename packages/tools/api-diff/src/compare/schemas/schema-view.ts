import type { Schema } from "@org/codegen/contract";
import { entriesOf, equalJson, type Json, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { type Part, type Place, placeOf } from "../location.ts";
import { type Flattened, flattenPlace, type Keywords, type Union } from "./flatten-location.ts";
import { asSchema, type Kind, kindsOf, listedValues, typesOf } from "./keyword-types.ts";

/** What a place says, whatever it is composed of. */
export interface View {
  /** Where the place itself stands. */
  readonly pointer: string;
  /** The schema that stands there: the first of the place. */
  readonly schema: Schema;
  /** How many parts of compositions (`allOf`) hold. */
  readonly compositions: number;
  /** Every schema object that holds, references and `allOf` followed. */
  readonly parts: readonly Keywords[];
  /** Kinds of value beside null; undefined where the place does not say. */
  readonly kinds: ReadonlySet<Kind> | undefined;
  /** Whether null is a value; undefined where the place does not say. */
  readonly nullable: boolean | undefined;
  /** The only values there are, null left out; undefined where they are not counted. */
  readonly values: readonly Json[] | undefined;
  /** Whether a number must be whole. */
  readonly integer: boolean;
  readonly unions: readonly Union[];
  /** Whether no value fits at all: the schema `false`, or types that exclude each other. */
  readonly never: boolean;
}

/** Reads what a place says. A schema that is composed of itself counts once. */
export function viewOf(document: JsonObject, place: Place): View {
  const flat = flattenPlace(document, place);
  const parts = flat.parts;
  const said = parts.flatMap(({ keywords }) => {
    const kinds = kindsOf(keywords);
    return kinds ? [kinds] : [];
  });
  const kinds =
    said.length === 0 ? undefined : said.reduce((left, right) => left.intersection(right));
  const nullable = nullabilityOf(document, flat, new Set());
  return {
    pointer: place[0].pointer,
    schema: place[0].schema,
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
    // Parts that name types which have nothing in common.
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
  // Where none of the alternatives is null, what stands around them does not make it one.
  const ofUnions = unions.map(
    ({ branches }) => nullBranch || branches.some((branch) => takesNull(document, branch, seen)),
  );
  const all = [...opinions, ...ofUnions];
  return all.length > 0 ? all.every(Boolean) : nullBranch || undefined;
}

function takesNull(document: JsonObject, branch: Part, seen: ReadonlySet<string>): boolean {
  if (seen.has(branch.pointer)) return false;
  const flat = flattenPlace(document, [branch]);
  return nullabilityOf(document, flat, new Set([...seen, branch.pointer])) ?? true;
}

/** Every schema that the parts of a view give a named property. */
export function declarationsOf(view: View, name: string): readonly Part[] {
  return view.parts.flatMap(({ keywords, pointer }): Part[] => {
    const properties = objectOr(keywords["properties"]);
    if (!Object.hasOwn(properties, name)) return [];
    return [
      { schema: asSchema(properties[name]), pointer: joinPointer(pointer, "properties", name) },
    ];
  });
}

/** The names of all properties that the parts of a view describe. */
export function propertyNames(view: View): ReadonlySet<string> {
  return new Set(
    view.parts.flatMap(({ keywords }) =>
      entriesOf(objectOr(keywords["properties"])).map(([name]) => name),
    ),
  );
}

/** The schemas that the parts of a view give under a keyword. */
export function schemasUnder(view: View, keyword: string): readonly Part[] {
  return view.parts.flatMap(({ keywords, pointer }): Part[] =>
    keywords[keyword] === undefined
      ? []
      : [{ schema: asSchema(keywords[keyword]), pointer: joinPointer(pointer, keyword) }],
  );
}

/** The schemas under a keyword as one place. */
export function placeUnder(view: View, keyword: string): Place | undefined {
  return placeOf(schemasUnder(view, keyword));
}
