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

/** What a visitor is told of a node. */
export interface NodePlace {
  readonly kind: NodeKind;
  /** Written out when it is asked for, which few of a document's many nodes are. */
  readonly pointer: string;
}

/** Rewrites a node; what it returns takes the node's place. */
export type NodeVisitor = (node: JsonObject, place: NodePlace) => Json;

/** A place as the steps that lead to it: one object for each node, so it holds no list. */
class Place implements NodePlace {
  readonly kind: NodeKind;
  private readonly above: Place | string;
  private readonly field: string | undefined;
  private readonly item: Step | undefined;

  /** @param above the place that holds it, or the pointer of where the walk began */
  constructor(kind: NodeKind, above: Place | string, field?: string, item?: Step) {
    this.kind = kind;
    this.above = above;
    this.field = field;
    this.item = item;
  }

  get pointer(): string {
    const above = typeof this.above === "string" ? this.above : this.above.pointer;
    if (this.field === undefined) return above;
    const place = joinPointer(above, this.field);
    return this.item === undefined ? place : joinPointer(place, this.item);
  }
}

/**
 * Rewrites every OpenAPI object of a document, children before parents. It goes by the kind of each
 * object, so a property that is named like a keyword, and data in examples, are left alone.
 */
export function rewriteNodes(
  node: Json,
  visit: NodeVisitor,
  kind: NodeKind = "document",
  pointer = "",
): Json {
  return rewriteAt(node, visit, new Place(kind, pointer));
}

function rewriteAt(node: Json, visit: NodeVisitor, place: Place): Json {
  if (!isObject(node)) return node;
  const rewritten = mapValues(node, (value, field) => {
    const child = childOf(place.kind, field);
    if (!child || typeof value !== "object" || value === null) return value;
    const [kind, form] = child;
    if (form === "list" && isArray(value)) {
      return mapItems(value, (item, index) =>
        rewriteAt(item, visit, new Place(kind, place, field, index)),
      );
    }
    if (form === "map" && isObject(value)) {
      return mapValues(value, (item, name) =>
        isExtension(kind, name)
          ? item
          : rewriteAt(item, visit, new Place(kind, place, field, name)),
      );
    }
    return rewriteAt(value, visit, new Place(kind, place, field));
  });
  return visit(rewritten, place);
}

/** Maps of schemas and headers have free names; in the others `x-` begins an extension. */
function isExtension(kind: NodeKind, name: string): boolean {
  return kind !== "schema" && kind !== "header" && name.startsWith("x-");
}

/** The object itself where no value changes: most stages touch few of a document's nodes. */
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

/** Calls the visitor for every OpenAPI object, children before parents, and changes nothing. */
export function visitNodes(
  node: Json,
  visit: (node: JsonObject, place: NodePlace) => void,
  kind: NodeKind = "document",
): void {
  visitAt(node, visit, new Place(kind, ""));
}

function visitAt(
  node: Json | undefined,
  visit: (node: JsonObject, place: NodePlace) => void,
  place: Place,
): void {
  if (!isObject(node)) return;
  for (const field of Object.keys(node)) {
    const value = node[field];
    const child = childOf(place.kind, field);
    if (!child || typeof value !== "object" || value === null) continue;
    const [kind, form] = child;
    if (form === "list" && isArray(value)) {
      for (const [index, item] of value.entries()) {
        visitAt(item, visit, new Place(kind, place, field, index));
      }
    } else if (form === "map" && isObject(value)) {
      for (const name of Object.keys(value)) {
        if (isExtension(kind, name)) continue;
        visitAt(value[name], visit, new Place(kind, place, field, name));
      }
    } else visitAt(value, visit, new Place(kind, place, field));
  }
  visit(node, place);
}
