import {
  arrayOr,
  entriesOf,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer, pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { Schema } from "../../model.ts";
import { type Part, type Place, placeOf } from "./place.ts";

/** The kinds of value that a TypeScript type tells apart. */
export type Kind = "string" | "number" | "boolean" | "object" | "array" | "blob";

/** Branches of which a value fits one or some. */
export interface Union {
  readonly keyword: "anyOf" | "oneOf";
  readonly pointer: string;
  readonly branches: readonly Part[];
}

/** A schema object with its keywords, references and compositions of it taken apart. */
export interface Keywords {
  readonly keywords: JsonObject;
  readonly pointer: string;
}

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

interface Flattened {
  readonly parts: (Keywords & { readonly nullElsewhere: boolean })[];
  readonly unions: Union[];
  compositions: number;
  nullBranch: boolean;
  never: boolean;
}

/** Reads what a place says. A schema that is composed of itself counts once. */
export function viewOf(document: JsonObject, place: Place): View {
  const flat: Flattened = {
    parts: [],
    unions: [],
    compositions: 0,
    nullBranch: false,
    never: false,
  };
  const seen = new Set<string>();
  for (const part of place) flatten(document, part, flat, seen, false);
  const parts = flat.parts;
  const said = parts.flatMap(({ keywords }) => {
    const kinds = kindsOf(keywords);
    return kinds ? [kinds] : [];
  });
  const kinds =
    said.length === 0 ? undefined : said.reduce((left, right) => left.intersection(right));
  const nullable = nullabilityOf(flat);
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

function flatten(
  document: JsonObject,
  part: Part,
  flat: Flattened,
  seen: Set<string>,
  nullElsewhere: boolean,
): void {
  const { schema, pointer } = part;
  if (seen.has(pointer)) return;
  seen.add(pointer);
  if (schema === false) flat.never = true;
  if (typeof schema === "boolean") return;
  const { $ref, allOf, anyOf, oneOf, ...keywords } = schema;
  const target = pointerOfReference(stringOr($ref) ?? "");
  if (target !== undefined) {
    const found = asSchema(readPointer(document, target));
    flatten(document, { schema: found, pointer: target }, flat, seen, nullElsewhere);
  }
  for (const [index, item] of arrayOr(allOf).entries()) {
    const inner = { schema: asSchema(item), pointer: joinPointer(pointer, "allOf", index) };
    flat.compositions += 1;
    flatten(document, inner, flat, seen, nullElsewhere);
  }
  flat.parts.push({ keywords, pointer, nullElsewhere });
  for (const [keyword, list] of [
    ["anyOf", anyOf],
    ["oneOf", oneOf],
  ] as const) {
    if (!isArray(list)) continue;
    const branches = list.map(
      (item, index): Part => ({
        schema: asSchema(item),
        pointer: joinPointer(pointer, keyword, index),
      }),
    );
    const others = branches.filter(({ schema: branch }) => !isNull(branch));
    const nullable = others.length < branches.length;
    if (nullable) flat.nullBranch = true;
    const [only] = others;
    // One branch beside null is that schema, made nullable.
    const types = others.map(({ schema: branch }) => typeAlone(branch));
    if (only && others.length === 1) flatten(document, only, flat, seen, nullable || nullElsewhere);
    else if (types.every((type) => type !== undefined) && types.length > 0) {
      const own = { type: nullable ? [...types, "null"] : types };
      flat.parts.push({ keywords: own, pointer: joinPointer(pointer, keyword), nullElsewhere });
    } else if (others.length > 0) {
      flat.unions.push({ keyword, pointer: joinPointer(pointer, keyword), branches: others });
    }
  }
}

/** Alternatives that only name a type are a list of types. */
function typeAlone(schema: Schema): string | undefined {
  if (!isObject(schema) || Object.keys(schema).length !== 1) return undefined;
  return stringOr(schema["type"]);
}

function isNull(schema: Schema): boolean {
  if (!isObject(schema)) return false;
  if (schema["const"] === null) return true;
  const values = schema["enum"];
  if (isArray(values)) return values.length > 0 && values.every((value) => value === null);
  return equalJson(typesOf(schema) ?? [], ["null"]);
}

/** The value as a schema; what is none says nothing. */
export function asSchema(value: Json | undefined): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}

/** The types that a schema object names, or that its keywords imply; undefined where it does not say. */
export function typesOf(keywords: JsonObject): readonly string[] | undefined {
  const type = keywords["type"];
  if (isArray(type)) return type.map(String);
  if (typeof type === "string") return [type];
  const values = listedValues(keywords);
  if (values) return [...new Set(values.map(typeOfValue))];
  if (OBJECT_KEYWORDS.some((keyword) => keywords[keyword] !== undefined)) return ["object"];
  return ARRAY_KEYWORDS.some((keyword) => keywords[keyword] !== undefined) ? ["array"] : undefined;
}

const OBJECT_KEYWORDS = ["properties", "additionalProperties", "patternProperties"];
const ARRAY_KEYWORDS = ["items", "prefixItems"];

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

function kindsOf(keywords: JsonObject): Set<Kind> | undefined {
  const listed = listedValues(keywords);
  const types = listed ? listed.map(typeOfValue) : typesOf(keywords);
  if (types === undefined) return undefined;
  const kinds = types.flatMap((type): Kind[] => {
    if (type === "integer") return ["number"];
    if (type === "string") return [keywords["format"] === "binary" ? "blob" : "string"];
    return isKind(type) ? [type] : [];
  });
  return new Set(kinds);
}

function isKind(type: string): type is Kind {
  return ["number", "boolean", "object", "array"].includes(type);
}

function listedValues(keywords: JsonObject): readonly Json[] | undefined {
  if (keywords["const"] !== undefined) return [keywords["const"]];
  const values = keywords["enum"];
  return isArray(values) ? values : undefined;
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

function nullabilityOf({ parts, unions, nullBranch }: Flattened): boolean | undefined {
  const opinions = parts.flatMap(({ keywords, nullElsewhere }) => {
    const values = listedValues(keywords);
    const types = typesOf(keywords);
    if (values === undefined && types === undefined) return [];
    const own =
      (values === undefined || values.includes(null)) &&
      (types === undefined || types.includes("null"));
    return [nullElsewhere || own];
  });
  if (opinions.length > 0) return opinions.every(Boolean);
  return unions.length > 0 || nullBranch ? nullBranch : undefined;
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
