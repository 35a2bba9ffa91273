import { arrayOr, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";

/** Whether a property does not travel this way: it, or what it refers to, is read-only or write-only. */
export function isHidden(
  property: Json | undefined,
  contract: JsonObject,
  direction: Direction,
): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return schemaLayers(property, contract).some((layer) => layer[keyword] === true);
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

/**
 * The properties that a composition requires although the part that describes them does not, such
 * as `allOf: [A, { required: [name] }]`: in TypeScript the intersection would leave them optional.
 */
export function addedRequirements(
  schema: JsonObject,
  contract: JsonObject,
  direction: Direction,
): readonly (readonly [name: string, property: Json])[] {
  const settled = new Set(partsOf(schema, contract).flatMap((part) => gaps(part, contract)));
  return gaps(schema, contract)
    .filter((name) => !settled.has(name))
    .flatMap((name): (readonly [string, Json])[] => {
      const described = schemaLayers(schema, contract).map((layer) => propertyOf(layer, name));
      const property = described.find((one) => one !== undefined);
      const isShown = !described.some((one) => isHidden(one, contract, direction));
      return property !== undefined && isShown ? [[name, property]] : [];
    });
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
