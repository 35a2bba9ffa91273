import { type Schema, schemaLayers } from "@org/codegen/contract";
import {
  arrayOr,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "@org/test-doubles/json";
import { joinPointer, pointerOfReference, readPointer } from "@org/test-doubles/pointer";
import type { Part, SchemaGroup } from "../pair.ts";
import { asSchema, listedValues, TEXT, typesOf } from "./keyword-types.ts";

/** Alternatives of a value. */
export interface Union {
  readonly keyword: "anyOf" | "oneOf";
  readonly pointer: string;
  readonly branches: readonly Part[];
}

/** The keywords of a schema object without its references and compositions. */
export interface Keywords {
  readonly keywords: JsonObject;
  readonly pointer: string;
  /** Whether the schema has a reference or a composition beside the keywords. */
  readonly composed: boolean;
  /** Set if the keywords summarize alternatives: the pointer is theirs. */
  readonly folded?: boolean;
}

/** A group flattened: references and `allOf` followed, alternatives collected. */
export interface Flattened {
  readonly parts: (Keywords & { readonly nullElsewhere: boolean })[];
  readonly unions: Union[];
  /** The layers of each schema that is typed on its own: each of the group, and a branch beside null. */
  readonly typed: (readonly JsonObject[])[];
  compositions: number;
  nullBranch: boolean;
  never: boolean;
}

/** Flattens a group. A schema that is composed of itself counts once. */
export function flattenGroup(document: JsonObject, group: SchemaGroup): Flattened {
  const flat: Flattened = {
    parts: [],
    unions: [],
    typed: [],
    compositions: 0,
    nullBranch: false,
    never: false,
  };
  const seen = new Set<string>();
  for (const part of group) flattenAlone(document, part, flat, seen, false);
  return flat;
}

/** Flattens a schema that has a type of its own. */
function flattenAlone(
  document: JsonObject,
  part: Part,
  flat: Flattened,
  seen: Set<string>,
  nullElsewhere: boolean,
): void {
  flat.typed.push(schemaLayers(part.schema, document));
  flatten(document, part, flat, seen, nullElsewhere);
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
  const isClosed = keywords["x-enum-closed"] === true;
  const closed = isClosed ? { "x-enum-closed": true } : {};
  const composed = [$ref, allOf, anyOf, oneOf].some((keyword) => keyword !== undefined);
  flat.parts.push({ keywords, pointer, composed, nullElsewhere });
  for (const [keyword, list] of [
    ["anyOf", anyOf],
    ["oneOf", oneOf],
  ] as const) {
    if (!isArray(list)) continue;
    const branches = alternatives(list, joinPointer(pointer, keyword));
    const others = branches.filter(({ schema: branch }) => !isNull(document, branch));
    const nullable = others.length < branches.length;
    if (nullable) flat.nullBranch = true;
    const [only] = others;
    // A single branch beside null is that schema, made nullable.
    const own = foldTypes(others, nullable) ?? foldValues(others, nullable);
    const unionPointer = joinPointer(pointer, keyword);
    if (only && others.length === 1) {
      flattenAlone(document, only, flat, seen, nullable || nullElsewhere);
    } else if (own && others.length > 0) {
      flat.parts.push({
        // Whether a list of values is closed stands beside the alternatives.
        keywords: { ...own, ...closed },
        pointer: unionPointer,
        composed: false,
        folded: true,
        nullElsewhere,
      });
    } else if (others.length > 0) {
      flat.unions.push({ keyword, pointer: unionPointer, branches: others });
    }
  }
}

/** Folds alternatives that only name a type into a list of types; their text becomes the comment. */
function foldTypes(branches: readonly Part[], nullable: boolean): JsonObject | undefined {
  const types = branches.flatMap(({ schema }) => {
    if (!isObject(schema)) return [];
    const isAlone = Object.keys(schema).every((key) => key === "type" || TEXT.includes(key));
    return isAlone ? (stringOr(schema["type"]) ?? []) : [];
  });
  if (types.length < branches.length) return undefined;
  const isDescribed = branches.some(({ schema }) => Object.keys(objectOr(schema)).length > 1);
  const type = nullable ? [...types, "null"] : types;
  return isDescribed ? { type, $comment: textsOf(branches) } : { type };
}

function textsOf(branches: readonly Part[]): string {
  return branches
    .map(({ schema }) => JSON.stringify(schema))
    .sort()
    .join("\n");
}

/** Folds alternatives that only list values into a list of values; their text becomes the comment. */
function foldValues(branches: readonly Part[], nullable: boolean): JsonObject | undefined {
  const lists = branches.map(({ schema }) =>
    isObject(schema) && COMPOSITIONS.every((keyword) => schema[keyword] === undefined)
      ? listedValues(schema)
      : undefined,
  );
  const values = lists.flatMap((list) => list ?? []);
  if (lists.includes(undefined) || values.some((value) => isObject(value) || isArray(value))) {
    return undefined;
  }
  return { enum: nullable ? [...values, null] : values, $comment: textsOf(branches) };
}

const COMPOSITIONS = ["$ref", "allOf", "anyOf", "oneOf"];

/** The alternatives of a list; those that are alternatives and nothing else count as several. */
function alternatives(list: readonly Json[], pointer: string): readonly Part[] {
  return list.flatMap((item, index): readonly Part[] => {
    const own = joinPointer(pointer, index);
    const [only, ...others] = Object.keys(objectOr(item));
    const inner = only === "anyOf" || only === "oneOf" ? objectOr(item)[only] : undefined;
    return others.length === 0 && isArray(inner)
      ? alternatives(inner, joinPointer(own, only ?? ""))
      : [{ schema: asSchema(item), pointer: own }];
  });
}

/** Whether null is the only value of a schema, however it is written. */
function isNull(document: JsonObject, schema: Schema, seen: readonly string[] = []): boolean {
  if (!isObject(schema)) return false;
  if (schema["const"] === null) return true;
  const values = schema["enum"];
  if (isArray(values)) return values.length > 0 && values.every((value) => value === null);
  if (equalJson(typesOf(schema) ?? [], ["null"])) return true;
  const target = pointerOfReference(stringOr(schema["$ref"]) ?? "");
  if (target !== undefined && !seen.includes(target)) {
    if (isNull(document, asSchema(readPointer(document, target)), [...seen, target])) return true;
  }
  const isNullPart = (part: Json) => isNull(document, asSchema(part), seen);
  return (
    arrayOr(schema["allOf"]).some(isNullPart) ||
    [schema["anyOf"], schema["oneOf"]].some(
      (list) => isArray(list) && list.length > 0 && list.every(isNullPart),
    )
  );
}
