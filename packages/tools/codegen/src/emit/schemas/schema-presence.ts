import {
  arrayOr,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";

/** Whether a property does not travel this way: it, or what it refers to, is read-only or write-only. */
export function isHidden(
  property: Json | undefined,
  contract: JsonObject,
  direction: Direction,
): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return schemaLayers(property, contract).some((layer) => layer[keyword] === true);
}

/**
 * The names of all properties that do not travel both ways in some schema of the contract: the same in
 * both directions, so that they need no type each.
 */
export function findHiddenNames(contract: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  visitNodes(contract, (node, { kind }) => {
    if (kind !== "schema") return;
    for (const [name, property] of entriesOf(objectOr(node["properties"]))) {
      const layers = schemaLayers(property, contract);
      const isHiddenOnce = layers.some(
        ({ readOnly, writeOnly }) => readOnly === true || writeOnly === true,
      );
      if (isHiddenOnce) names.add(name);
    }
  });
  return names;
}

/** What the type of an object says about one of its properties. */
export interface Presence {
  /** Whether the type has it. */
  readonly shown: boolean;
  /** Whether the type requires it. */
  readonly required: boolean;
}

/**
 * What a type says about a property. The layers of one schema are typed together: the one that requires
 * a property need not be the one that describes it.
 * @param layers of one schema that is typed on its own, as `schemaLayers` lists them
 */
export function presenceOf(
  name: string,
  layers: readonly JsonObject[],
  contract: JsonObject,
  direction: Direction,
): Presence {
  const requires = (layer: JsonObject) => arrayOr(layer["required"]).includes(name);
  const describing = layers.filter((layer) => propertyOf(layer, name) !== undefined);
  const showing = describing.filter(
    (layer) => !isHidden(propertyOf(layer, name), contract, direction),
  );
  // What several layers describe is added only if none of them hides it.
  const isAdded = layers.some(requires) && !describing.some(requires);
  return {
    shown: showing.length > 0,
    required:
      showing.some(requires) ||
      (isAdded && showing.length > 0 && showing.length === describing.length),
  };
}

/** A property that a type requires beside what describes it. */
export type Requirement = readonly [name: string, property: Json];

/** What requirements depend on besides the schema. */
export interface RequirementContext {
  readonly contract: JsonObject;
  readonly direction: Direction;
  /** Whether a property of this name, anywhere in the contract, does not travel both ways. */
  readonly isHiddenSomewhere?: (name: string) => boolean;
}

/**
 * The properties that a composition requires although the part that describes them does not, such
 * as `allOf: [A, { required: [name] }]`: in TypeScript the intersection would leave them optional.
 * And those that it requires and no part describes.
 */
export function addedRequirements(
  schema: JsonObject,
  context: RequirementContext,
): readonly Requirement[] {
  const { contract } = context;
  const settled = new Set(partsOf(schema, contract).flatMap((part) => gaps(part, contract)));
  const layers = schemaLayers(schema, contract);
  const added = gaps(schema, contract).filter((name) => !settled.has(name));
  return [
    ...added.flatMap((name) => shownRequirement(name, layers, context)),
    ...undescribed(inlineLayers(schema), layers, context),
  ];
}

/**
 * The properties that a branch of `anyOf` or `oneOf` requires and only the schema around it describes,
 * or none, such as `anyOf: [{ required: [a] }, { required: [b] }]`.
 */
export function branchRequirements(
  schema: JsonObject,
  branch: Json,
  context: RequirementContext,
): readonly Requirement[] {
  const inner = schemaLayers(branch, context.contract, "choices");
  const around = schemaLayers(schema, context.contract);
  const names = new Set(schemaLayers(branch, context.contract).flatMap(requiredNames));
  const isOpen = (name: string) =>
    !inner.some((layer) => propertyOf(layer, name) !== undefined) &&
    !around.some((layer) => requiredNames(layer).includes(name));
  const missing = [...names].filter(isOpen);
  const described = missing.flatMap((name) => shownRequirement(name, around, context));
  return [...described, ...undescribed(inlineLayers(branch), [...around, ...inner], context)];
}

/** The property as the first of the layers describes it; nothing if none does, or one of them hides it. */
function shownRequirement(
  name: string,
  layers: readonly JsonObject[],
  { contract, direction }: RequirementContext,
): readonly Requirement[] {
  const described = layers.map((layer) => propertyOf(layer, name));
  const property = described.find((one) => one !== undefined);
  const isShown = !described.some((one) => isHidden(one, contract, direction));
  return property !== undefined && isShown ? [[name, property]] : [];
}

/** Names that some layers require and none of all describes, of whatever value the layers allow there. */
function undescribed(
  requiring: readonly JsonObject[],
  layers: readonly JsonObject[],
  { isHiddenSomewhere }: RequirementContext,
): readonly Requirement[] {
  const names = new Set(requiring.flatMap(requiredNames));
  const isNowhere = (name: string) =>
    !layers.some((layer) => propertyOf(layer, name) !== undefined) && !isHiddenSomewhere?.(name);
  const closed = layers.some((layer) => layer["additionalProperties"] === false);
  const typed = layers.map((layer) => layer["additionalProperties"]).find(isObject);
  return closed ? [] : [...names].filter(isNowhere).map((name) => [name, typed ?? true]);
}

/** A schema and the parts of its `allOf` that are written in place. */
function inlineLayers(schema: Json): readonly JsonObject[] {
  if (!isObject(schema)) return [];
  return [schema, ...arrayOr(schema["allOf"]).flatMap(inlineLayers)];
}

function requiredNames(layer: JsonObject): readonly string[] {
  return arrayOr(layer["required"]).filter((name) => typeof name === "string");
}

/** Names of properties that one layer of a schema requires and only others describe. */
function gaps(schema: JsonObject, contract: JsonObject): string[] {
  const layers = schemaLayers(schema, contract);
  const required = new Set(layers.flatMap((layer) => arrayOr(layer["required"])));
  return [...required].filter((name): name is string => {
    if (typeof name !== "string") return false;
    const describing = layers.filter((layer) => propertyOf(layer, name) !== undefined);
    return (
      describing.length > 0 &&
      describing.every((layer) => !arrayOr(layer["required"]).includes(name))
    );
  });
}

/** The parts of a composition that are typed on their own. */
function partsOf(schema: JsonObject, contract: JsonObject): JsonObject[] {
  const reference = stringOr(schema["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  const target = pointer === undefined ? [] : [readPointer(contract, pointer)];
  return [...target, ...arrayOr(schema["allOf"])].map(objectOr);
}

function propertyOf(layer: JsonObject, name: string): Json | undefined {
  const properties = objectOr(layer["properties"]);
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}
