import { componentName } from "@org/codegen/contract";
import { arrayOr, isObject, type Json, type JsonObject, stringOr } from "@org/test-doubles/json";
import { joinPointer, pointerOfReference, readPointer, type Step } from "@org/test-doubles/pointer";

/** A schema object and its pointer into its contract. */
export interface SchemaNode {
  readonly document: JsonObject;
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** The schema object at a pointer; undefined if there is none, or a boolean. */
export function nodeAt(document: JsonObject, pointer: string): SchemaNode | undefined {
  const schema = readPointer(document, pointer);
  return isObject(schema) ? { document, pointer, schema } : undefined;
}

/** A schema object below another; undefined as in `nodeAt`. */
export function nodeBelow(node: SchemaNode, ...steps: readonly Step[]): SchemaNode | undefined {
  const schema = steps.reduce<Json | undefined>(
    (value, step) => (value === undefined ? undefined : readPointer(value, joinPointer("", step))),
    node.schema,
  );
  if (!isObject(schema)) return undefined;
  return { document: node.document, pointer: joinPointer(node.pointer, ...steps), schema };
}

/** The schema objects of an array below another. */
export function nodesBelow(node: SchemaNode, keyword: string): SchemaNode[] {
  return arrayOr(node.schema[keyword]).flatMap((_, index) => nodeBelow(node, keyword, index) ?? []);
}

/** The target of a schema's reference; undefined if it has none, or it cannot be resolved. */
export function referredNode(node: SchemaNode): SchemaNode | undefined {
  const reference = stringOr(node.schema["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  return pointer === undefined ? undefined : nodeAt(node.document, pointer);
}

/** A schema without its wrappers. */
export interface PeeledNode {
  readonly node: SchemaNode;
  /** The name of the component that the schema is; undefined for an inline one. */
  readonly component: string | undefined;
}

const STRUCTURE = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  // A wrapper that requires what it wraps has another type.
  "required",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
];

/**
 * Removes references, unions with nothing but null and compositions of one part: what remains has the
 * structure, and the same structure has the same pointer however it is reached.
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

/** The name of the component at the node's pointer. */
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
  const substantial =
    only === "allOf" ? parts : parts.filter(({ schema }) => schema["type"] !== "null");
  if (substantial.length !== 1 || parts.length !== arrayOr(node.schema[only]).length)
    return undefined;
  return substantial[0];
}
