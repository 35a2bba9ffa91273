import {
  addedRequirements,
  branchRequirements,
  type Direction,
  describesMembers,
  hasObjectKeywords,
  objectShape,
} from "@org/codegen/contract";
import { isArray, isObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { nodeBelow, nodesBelow, peel, referredNode, type SchemaNode } from "./schema-node.ts";
import { shapeContext } from "./shape-context.ts";

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

/** The properties of an object that are not named. */
export interface UnnamedShape {
  /** Their schema; undefined if they may be anything. */
  readonly node: SchemaNode | undefined;
  /** Whether another part names properties of other types: TypeScript takes no literal of both. */
  readonly isMixed: boolean;
}

/** One shape of an object: with the branches of unions that it takes. */
export interface ObjectVariant {
  readonly properties: ReadonlyMap<string, PropertyShape>;
  /** The branches of unions that this variant takes; empty if there is no union. */
  readonly branches: readonly SchemaNode[];
  /** The unnamed properties; undefined if there can be none. */
  readonly index: UnnamedShape | undefined;
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
  return variantsOf(node, direction, [], false).slice(0, MOST_VARIANTS);
}

function variantsOf(
  node: SchemaNode,
  direction: Direction,
  above: readonly string[],
  isPart: boolean,
): readonly ObjectVariant[] {
  if (above.includes(node.pointer)) return [];
  const seen = [...above, node.pointer];
  const referred = referredNode(node);
  const parts = nodesBelow(node, "allOf");
  if ([node, ...(referred ? [referred] : []), ...parts].some(forbidsObject)) return [];
  const own = ownVariant(node, direction, isPart);
  const choices = [
    ...(own ? [[own]] : []),
    // What a name refers to has a type of its own.
    ...(referred ? [variantsOf(referred, direction, seen, false)] : []),
    ...parts.map((part) => variantsOf(part, direction, seen, isPart || parts.length > 1)),
    ...["anyOf", "oneOf"].map((keyword) => branchesOf(node, keyword, direction, seen)),
  ].filter(({ length }) => length > 0);
  return combine(choices).map((variant) => withRequirements(variant, node, direction));
}

/** Requires what one part of a composition requires and another describes, as its type does. */
function withRequirements(
  variant: ObjectVariant,
  { schema, document, pointer }: SchemaNode,
  direction: Direction,
): ObjectVariant {
  const properties = new Map(variant.properties);
  for (const [name] of addedRequirements(schema, shapeContext(document, direction))) {
    const property = properties.get(name) ?? requiredOnly(name, pointer, undefined);
    properties.set(name, { ...property, required: true, isComposed: true });
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
      ? variantsOf(branch, direction, seen, false)
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
  const context = shapeContext(document, direction);
  const names = branchRequirements(schema, branch.schema, context).map(([name]) => name);
  if (names.length === 0) return [];
  const properties = new Map(
    names.map((name) => [name, requiredOnly(name, branch.pointer, branch)]),
  );
  return [{ properties, branches: [], index: undefined }];
}

/** A property that a schema requires and does not describe. */
function requiredOnly(
  name: string,
  pointer: string,
  branch: SchemaNode | undefined,
): PropertyShape {
  return { name, pointer, node: undefined, required: true, branch, isComposed: true };
}

function isTyped(node: SchemaNode): boolean {
  const { schema } = peel(node).node;
  return (
    hasObjectKeywords(schema) ||
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
  const open = variants.find(({ index }) => index);
  const others = variants.filter((variant) => variant !== open);
  return {
    properties,
    branches: variants.flatMap(({ branches }) => branches),
    index: open?.index && {
      ...open.index,
      isMixed: open.index.isMixed || others.some((other) => isMixed(open.index?.node, other)),
    },
  };
}

/** Whether a part names a property that is not of the type of the unnamed ones of another. */
function isMixed(unnamed: SchemaNode | undefined, { properties }: ObjectVariant): boolean {
  if (unnamed === undefined) return false;
  const typeOf = (node: SchemaNode | undefined) => node && peel(node).node.schema["type"];
  return [...properties.values()].some(({ node }) => typeOf(node) !== typeOf(unnamed));
}

/** The shape of the schema's own keywords, as the type writer decides it. */
function ownVariant(
  node: SchemaNode,
  direction: Direction,
  isPart: boolean,
): ObjectVariant | undefined {
  const { schema, document, pointer } = node;
  const type = schema["type"];
  const isObjectType =
    type === "object" ||
    (isArray(type) && type.includes("object")) ||
    (type === undefined && hasObjectKeywords(schema));
  const isComposed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
  const isInPart = isPart || isComposed;
  if (!isObjectType || (isInPart && !describesMembers(schema))) return undefined;
  const { members, others } = objectShape(schema, shapeContext(document, direction), isInPart);
  const index = others.length === 0 ? undefined : { node: unnamedNode(node), isMixed: false };
  const properties = members.map(({ name, required, isDescribed }): [string, PropertyShape] => {
    const own = { name, required, branch: undefined, isComposed: !isDescribed };
    return [
      name,
      isDescribed
        ? {
            ...own,
            pointer: joinPointer(pointer, "properties", name),
            node: nodeBelow(node, "properties", name),
          }
        : { ...own, pointer, node: index?.node },
    ];
  });
  return { properties: new Map(properties), branches: [], index };
}

/** The schema of properties that are not named; undefined if they may be anything. */
function unnamedNode(node: SchemaNode): SchemaNode | undefined {
  if (isObject(node.schema["additionalProperties"])) return nodeBelow(node, "additionalProperties");
  const [pattern] = Object.keys(objectOr(node.schema["patternProperties"]));
  return pattern === undefined ? undefined : nodeBelow(node, "patternProperties", pattern);
}
