import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
} from "../json/json.ts";
import { joinPointer, type Step } from "../json/pointer.ts";
import { childOf, type NodeKind } from "./node-kinds.ts";

/** What a visitor learns about a node. */
export interface NodePosition {
  readonly kind: NodeKind;
  /** JSON Pointer, computed on demand: few visitors need it. */
  readonly pointer: string;
}

/** Rewrites a node; what it returns replaces the node. */
export type NodeVisitor = (node: JsonObject, position: NodePosition) => Json;

/** A position as a chain of steps: one small object per node, without a list. */
class Position implements NodePosition {
  readonly kind: NodeKind;
  private readonly above: Position | string;
  private readonly field: string | undefined;
  private readonly item: Step | undefined;

  /** @param above the parent position, or the pointer where the walk began */
  constructor(kind: NodeKind, above: Position | string, field?: string, item?: Step) {
    this.kind = kind;
    this.above = above;
    this.field = field;
    this.item = item;
  }

  get pointer(): string {
    const above = typeof this.above === "string" ? this.above : this.above.pointer;
    if (this.field === undefined) return above;
    const pointer = joinPointer(above, this.field);
    return this.item === undefined ? pointer : joinPointer(pointer, this.item);
  }
}

/**
 * Rewrites every OpenAPI object of a document, children before parents. It follows the kind of each
 * object, so it leaves properties named like a keyword and data in examples alone.
 */
export function rewriteNodes(
  node: Json,
  visit: NodeVisitor,
  kind: NodeKind = "document",
  pointer = "",
): Json {
  return rewriteAt(node, visit, new Position(kind, pointer));
}

function rewriteAt(node: Json, visit: NodeVisitor, position: Position): Json {
  if (!isObject(node)) return node;
  const rewritten = mapValues(node, (value, field) => {
    const child = childOf(position.kind, field);
    if (!child || typeof value !== "object" || value === null) return value;
    const [kind, form] = child;
    if (form === "list" && isArray(value)) {
      return mapItems(value, (item, index) =>
        rewriteAt(item, visit, new Position(kind, position, field, index)),
      );
    }
    if (form === "map" && isObject(value)) {
      return mapValues(value, (item, name) =>
        isExtension(kind, name)
          ? item
          : rewriteAt(item, visit, new Position(kind, position, field, name)),
      );
    }
    return rewriteAt(value, visit, new Position(kind, position, field));
  });
  return visit(rewritten, position);
}

/** Maps of schemas and headers have free names; in the others `x-` begins an extension. */
function isExtension(kind: NodeKind, name: string): boolean {
  return kind !== "schema" && kind !== "header" && name.startsWith("x-");
}

/** Returns the object itself if no value changes: most stages touch few of a document's nodes. */
function mapValues(object: JsonObject, map: (value: Json, key: string) => Json): JsonObject {
  const changed = new Map<string, Json>();
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === undefined) continue;
    const mapped = map(value, key);
    if (mapped !== value) changed.set(key, mapped);
  }
  if (changed.size === 0) return object;
  const entries = entriesOf(object).map(([key, value]): [string, Json] => {
    const mapped = changed.get(key);
    return [key, mapped === undefined ? value : mapped];
  });
  return objectFrom(entries);
}

function mapItems(items: readonly Json[], map: (item: Json, index: number) => Json) {
  const mapped = items.map(map);
  return mapped.some((item, index) => item !== items[index]) ? mapped : items;
}

/** Calls the visitor for every OpenAPI object, children before parents, without changing anything. */
export function visitNodes(
  node: Json,
  visit: (node: JsonObject, position: NodePosition) => void,
  kind: NodeKind = "document",
): void {
  visitAt(node, visit, new Position(kind, ""));
}

function visitAt(
  node: Json | undefined,
  visit: (node: JsonObject, position: NodePosition) => void,
  position: Position,
): void {
  if (!isObject(node)) return;
  for (const field of Object.keys(node)) {
    const value = node[field];
    const child = childOf(position.kind, field);
    if (!child || typeof value !== "object" || value === null) continue;
    const [kind, form] = child;
    if (form === "list" && isArray(value)) {
      for (const [index, item] of value.entries()) {
        visitAt(item, visit, new Position(kind, position, field, index));
      }
    } else if (form === "map" && isObject(value)) {
      for (const name of Object.keys(value)) {
        if (isExtension(kind, name)) continue;
        visitAt(value[name], visit, new Position(kind, position, field, name));
      }
    } else visitAt(value, visit, new Position(kind, position, field));
  }
  visit(node, position);
}
