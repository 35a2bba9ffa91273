import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../../json/json.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";
import { isHidden } from "./schema-presence.ts";

/** What the shape of an object depends on besides its schema. */
export interface ShapeContext {
  readonly contract: JsonObject;
  readonly direction: Direction;
  /** Whether a property of this name, anywhere in the contract, does not travel both ways. */
  readonly isHiddenSomewhere?: (name: string) => boolean;
}

/** One member of an object's type. */
export interface ShapeMember {
  readonly name: string;
  readonly property: Json;
  readonly required: boolean;
  /** Whether the schema describes it by name, so that its comment is of it. */
  readonly isDescribed: boolean;
}

/** The members of an object's type, and the schemas of the values under any other key. */
export interface ObjectShape {
  readonly members: readonly ShapeMember[];
  /** Empty if there is no other key. */
  readonly others: readonly Json[];
}

/**
 * The shape of an object by the keywords of one schema: what it describes and does not hide, what it
 * requires without describing it, and the keys that `propertyNames` lists.
 * @param isPart whether it is part of a composition, of which another part may describe what it requires
 */
export function objectShape(
  schema: JsonObject,
  context: ShapeContext,
  isPart: boolean,
): ObjectShape {
  const described = entriesOf(objectOr(schema["properties"]));
  const names = new Set(described.map(([name]) => name));
  const required = new Set(arrayOr(schema["required"]));
  const members = described
    .filter(([, property]) => !isHidden(property, context.contract, context.direction))
    .map(([name, property]): ShapeMember => {
      return { name, property, required: required.has(name), isDescribed: true };
    });
  const others = otherValues(schema, described.length > 0, isPart);
  const listed = closedNames(schema["propertyNames"], context.contract);
  const value = anyOf(others ?? [true]);
  const undescribed = (name: string): ShapeMember => {
    return { name, property: value, required: required.has(name), isDescribed: false };
  };
  if (listed !== undefined && others?.length !== 0) {
    const keys = [...listed].filter((name) => !names.has(name));
    return { members: [...members, ...keys.map(undescribed)], others: [] };
  }
  const demanded = [...required].filter((name): name is string => {
    return typeof name === "string" && !names.has(name) && !context.isHiddenSomewhere?.(name);
  });
  const added = isPart || others?.length === 0 ? [] : demanded.map(undescribed);
  return { members: [...members, ...added], others: others ?? [] };
}

/** Whether no value of a schema has any member: it describes an object, and none of its properties travels. */
export function isEmptyObject(schema: Json, context: ShapeContext): boolean {
  const layers = schemaLayers(schema, context.contract);
  const isOther = ({ type, ...layer }: JsonObject) =>
    (type !== undefined && type !== "object") ||
    ["anyOf", "oneOf", "enum", "const", "items"].some((key) => layer[key] !== undefined);
  if (layers.length === 0 || layers.some(isOther)) return false;
  const objects = layers.filter(hasObjectKeywords);
  return (
    objects.length > 0 &&
    objects.every((layer) => {
      const { members, others } = objectShape(layer, context, true);
      return members.length === 0 && others.length === 0;
    })
  );
}

/** Whether a schema without a type can only be meant to describe an object. */
export function hasObjectKeywords(schema: JsonObject): boolean {
  return OBJECT_KEYWORDS.some((key) => schema[key] !== undefined);
}

const OBJECT_KEYWORDS = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "unevaluatedProperties",
];

/** The schemas of values under keys that are not described; undefined if nothing is said of them. */
function otherValues(
  schema: JsonObject,
  isDescribed: boolean,
  isPart: boolean,
): readonly Json[] | undefined {
  const patterns = entriesOf(objectOr(schema["patternProperties"])).map(([, pattern]) => pattern);
  // What a composition has not evaluated is known only to the whole of it.
  const unevaluated = isPart ? undefined : schema["unevaluatedProperties"];
  const additional = schema["additionalProperties"] ?? unevaluated;
  if (additional === undefined && patterns.length === 0) {
    return isDescribed || schema["unevaluatedProperties"] === false ? undefined : [true];
  }
  const isOpen = isObject(additional) || (additional === true && patterns.length === 0);
  return isOpen && additional !== undefined ? [...patterns, additional] : patterns;
}

/** The names that a schema of property names allows; undefined if they cannot be listed. */
function closedNames(
  schema: Json | undefined,
  contract: JsonObject,
): ReadonlySet<string> | undefined {
  if (schema === undefined) return undefined;
  const lists = schemaLayers(schema, contract).flatMap((layer): (readonly Json[])[] => {
    if (isArray(layer["enum"])) return [layer["enum"]];
    return layer["const"] === undefined ? [] : [[layer["const"]]];
  });
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  const texts = first.filter((value): value is string => typeof value === "string");
  return new Set(texts.filter((text) => others.every((list) => list.includes(text))));
}

function anyOf(schemas: readonly Json[]): Json {
  const [first, ...others] = schemas;
  return others.length === 0 ? (first ?? true) : { anyOf: schemas };
}
