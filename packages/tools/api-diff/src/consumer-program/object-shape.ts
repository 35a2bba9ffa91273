import {
  addedRequirements,
  branchRequirements,
  type Direction,
  isHidden,
} from "@org/codegen/contract";
import { arrayOr, entriesOf, isArray, isObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { nodeBelow, nodesBelow, peel, referredNode, type SchemaNode } from "./schema-node.ts";

/** A property in the types of one direction. */
export interface PropertyShape {
  readonly name: string;
  /** JSON Pointer to the property. */
  readonly pointer: string;
  /** Undefined if the property's schema is a boolean. */
  readonly node: SchemaNode | undefined;
  readonly required: boolean;
  /** The branch of a union that has it; undefined if every value may have it. */
  readonly branch: SchemaNode | undefined;
  /** Whether several parts of a composition describe it, so that its type is their intersection. */
  readonly isComposed: boolean;
}

/** One shape of an object: with the branches of unions that it takes. */
export interface ObjectVariant {
  readonly properties: ReadonlyMap<string, PropertyShape>;
  /** The branches of unions that this variant takes; empty if there is no union. */
  readonly branches: readonly SchemaNode[];
  /** The schema of unnamed properties; undefined if there can be none. */
  readonly index: { readonly node: SchemaNode | undefined } | undefined;
}

/** Name of a property that no document has, for objects that accept any. */
export const UNNAMED = "x-not-named-anywhere";

/** More variants than these are not written; the assignment of the whole value covers the rest. */
const MOST_VARIANTS = 64;

/**
 * The shapes of a schema's objects, through references and compositions: every branch of a union once,
 * not every combination of the branches of several unions. Empty if the schema describes no object.
 */
export function objectVariants(node: SchemaNode, direction: Direction): readonly ObjectVariant[] {
  return variantsOf(node, direction, []).slice(0, MOST_VARIANTS);
}

function variantsOf(
  node: SchemaNode,
  direction: Direction,
  above: readonly string[],
): readonly ObjectVariant[] {
  if (above.includes(node.pointer)) return [];
  const seen = [...above, node.pointer];
  const referred = referredNode(node);
  const parts = [...(referred ? [referred] : []), ...nodesBelow(node, "allOf")];
  if ([node, ...parts].some(forbidsObject)) return [];
  const own = ownVariant(node, direction);
  const choices = [
    ...(own ? [[own]] : []),
    ...parts.map((part) => variantsOf(part, direction, seen)),
    ...["anyOf", "oneOf"].map((keyword) => branchesOf(node, keyword, direction, seen)),
  ].filter(({ length }) => length > 0);
  return combine(choices).map((variant) => withRequirements(variant, node, direction));
}

/** Requires what one part of a composition requires and another describes, as its type does. */
function withRequirements(
  variant: ObjectVariant,
  { schema, document }: SchemaNode,
  direction: Direction,
): ObjectVariant {
  const properties = new Map(variant.properties);
  for (const [name] of addedRequirements(schema, { contract: document, direction })) {
    const property = properties.get(name);
    if (property) properties.set(name, { ...property, required: true, isComposed: true });
    else properties.set(name, requiredOnly(name, undefined));
  }
  return { ...variant, properties };
}

function branchesOf(
  node: SchemaNode,
  keyword: string,
  direction: Direction,
  seen: readonly string[],
): readonly ObjectVariant[] {
  const branches = nodesBelow(node, keyword);
  const shapes = branches.map((branch) =>
    isTyped(branch)
      ? variantsOf(branch, direction, seen)
      : requiringVariants(node, branch, direction),
  );
  // A branch that says nothing of the type makes the whole union unknown.
  if (branches.some((branch, index) => !isTyped(branch) && shapes[index]?.length === 0)) return [];
  return branches.flatMap((branch, index) =>
    (shapes[index] ?? []).map((variant) => ({
      ...variant,
      properties: new Map(
        [...variant.properties].map(([name, property]) => [name, { ...property, branch }]),
      ),
      branches: [branch, ...variant.branches],
    })),
  );
}

/** The shape of a branch that only requires what the schema around it describes. */
function requiringVariants(
  { schema, document }: SchemaNode,
  branch: SchemaNode,
  direction: Direction,
): readonly ObjectVariant[] {
  const context = { contract: document, direction };
  const names = branchRequirements(schema, branch.schema, context).map(([name]) => name);
  if (names.length === 0) return [];
  const properties = new Map(names.map((name) => [name, requiredOnly(name, branch)]));
  return [{ properties, branches: [], index: undefined }];
}

/** A property that a schema requires and does not describe. */
function requiredOnly(name: string, branch: SchemaNode | undefined): PropertyShape {
  return { name, pointer: "", node: undefined, required: true, branch, isComposed: true };
}

function isTyped(node: SchemaNode): boolean {
  const { schema } = peel(node).node;
  return (
    describesObject(schema) ||
    ["type", "enum", "const", "allOf", "anyOf", "oneOf", "items", "$ref"].some(
      (keyword) => schema[keyword] !== undefined,
    )
  );
}

/** Whether a schema allows only values that are not objects. */
function forbidsObject(node: SchemaNode): boolean {
  const { schema } = peel(node).node;
  const type = schema["type"];
  if (schema["enum"] !== undefined || schema["const"] !== undefined) return true;
  return type !== undefined && !(isArray(type) ? type : [type]).includes("object");
}

/** All first options together, then every other option with the first ones of the other choices. */
function combine(choices: readonly (readonly ObjectVariant[])[]): readonly ObjectVariant[] {
  if (choices.length === 0) return [];
  const firsts = choices.flatMap((options) => options.slice(0, 1));
  const others = choices.flatMap((options, index) =>
    options.slice(1).map((option) => firsts.with(index, option)),
  );
  return [firsts, ...others].map(mergeVariants);
}

function mergeVariants(variants: readonly ObjectVariant[]): ObjectVariant {
  const properties = new Map<string, PropertyShape>();
  for (const property of variants.flatMap((variant) => [...variant.properties.values()])) {
    const known = properties.get(property.name);
    const required = property.required || (known?.required ?? false);
    const isSecond = known !== undefined && known.pointer !== property.pointer;
    const isComposed = property.isComposed || isSecond || (known?.isComposed ?? false);
    properties.set(property.name, { ...(known ?? property), required, isComposed });
  }
  return {
    properties,
    branches: variants.flatMap(({ branches }) => branches),
    index: variants.find(({ index }) => index)?.index,
  };
}

function describesObject(schema: SchemaNode["schema"]): boolean {
  return ["properties", "additionalProperties", "patternProperties"].some(
    (keyword) => schema[keyword] !== undefined,
  );
}

function ownVariant(node: SchemaNode, direction: Direction): ObjectVariant | undefined {
  const { schema } = node;
  const type = schema["type"];
  const isObjectType =
    type === "object" ||
    (isArray(type) && type.includes("object")) ||
    (type === undefined && describesObject(schema));
  if (!isObjectType) return undefined;
  const composed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
  if (composed && !describesObject(schema)) return undefined;
  const required = new Set(arrayOr(schema["required"]));
  const properties = entriesOf(objectOr(schema["properties"]))
    .filter(([, property]) => !isHidden(property, node.document, direction))
    .map(([name]): [string, PropertyShape] => [
      name,
      {
        name,
        pointer: joinPointer(node.pointer, "properties", name),
        node: nodeBelow(node, "properties", name),
        required: required.has(name),
        branch: undefined,
        isComposed: false,
      },
    ]);
  const described = new Map(properties);
  const index = indexOf(node, Object.keys(objectOr(schema["properties"])).length);
  if (!composed && schema["additionalProperties"] !== false) {
    for (const name of required) {
      if (typeof name !== "string" || Object.hasOwn(objectOr(schema["properties"]), name)) continue;
      described.set(name, { ...requiredOnly(name, undefined), node: index?.node });
    }
  }
  return { properties: described, branches: [], index };
}

/** The index signature, as the type writer decides it: stated, or implied by an object without properties. */
function indexOf(node: SchemaNode, named: number): ObjectVariant["index"] {
  const additional = node.schema["additionalProperties"];
  const [pattern] = Object.keys(objectOr(node.schema["patternProperties"]));
  if (isObject(additional)) return { node: nodeBelow(node, "additionalProperties") };
  if (pattern !== undefined) return { node: nodeBelow(node, "patternProperties", pattern) };
  if (additional === true || (additional === undefined && named === 0)) return { node: undefined };
  return undefined;
}
