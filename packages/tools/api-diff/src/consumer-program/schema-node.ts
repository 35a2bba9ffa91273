import { componentName } from "@org/codegen/contract";
import { arrayOr, isObject, type Json, type JsonObject, stringOr } from "@org/test-doubles/json";
import { joinPointer, pointerOfReference, readPointer, type Step } from "@org/test-doubles/pointer";

/** A schema where it stands in its contract. */
export interface SchemaNode {
  readonly document: JsonObject;
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** The schema at a place; undefined where there is none, or one that says only yes or no. */
export function nodeAt(document: JsonObject, pointer: string): SchemaNode | undefined {
  const schema = readPointer(document, pointer);
  return isObject(schema) ? { document, pointer, schema } : undefined;
}

/** A schema below another; undefined as in `nodeAt`. */
export function nodeBelow(node: SchemaNode, ...steps: readonly Step[]): SchemaNode | undefined {
  const schema = steps.reduce<Json | undefined>(
    (value, step) => (value === undefined ? undefined : readPointer(value, joinPointer("", step))),
    node.schema,
  );
  if (!isObject(schema)) return undefined;
  return { document: node.document, pointer: joinPointer(node.pointer, ...steps), schema };
}

/** The schemas of a list below another; what is no object is left out. */
export function nodesBelow(node: SchemaNode, keyword: string): SchemaNode[] {
  return arrayOr(node.schema[keyword]).flatMap((_, index) => nodeBelow(node, keyword, index) ?? []);
}

/** Where a schema's reference leads; undefined where it has none, or it leads nowhere. */
export function referredNode(node: SchemaNode): SchemaNode | undefined {
  const reference = stringOr(node.schema["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  return pointer === undefined ? undefined : nodeAt(node.document, pointer);
}

/** A schema without what only stands around it. */
export interface PeeledNode {
  readonly node: SchemaNode;
  /** The component that the schema is; undefined for one written in place. */
  readonly component: string | undefined;
}

const STRUCTURE = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
];

/**
 * Takes off references, unions with nothing but null and compositions of one part: what is left has
 * the structure, and the same structure is one and the same place however it is reached.
 */
export function peel(start: SchemaNode): PeeledNode {
  let node = start;
  let component = ownName(start);
  const passed = new Set<string>();
  for (;;) {
    const inner = innerOf(node);
    if (!inner || passed.has(inner.pointer)) return { node, component };
    passed.add(inner.pointer);
    node = inner;
    component = ownName(inner);
  }
}

/** The name of the component that stands at the node's place. */
function ownName({ pointer }: SchemaNode): string | undefined {
  return componentName(`#${pointer.replaceAll("%", "%25")}`);
}

function innerOf(node: SchemaNode): SchemaNode | undefined {
  const present = STRUCTURE.filter((keyword) => node.schema[keyword] !== undefined);
  const [only] = present;
  if (present.length !== 1 || only === undefined) return undefined;
  if (only === "$ref") return referredNode(node);
  if (only !== "allOf" && only !== "anyOf" && only !== "oneOf") return undefined;
  const parts = nodesBelow(node, only);
  const telling =
    only === "allOf" ? parts : parts.filter(({ schema }) => schema["type"] !== "null");
  if (telling.length !== 1 || parts.length !== arrayOr(node.schema[only]).length) return undefined;
  return telling[0];
}
