import { findVariants, selects, unrecognizedOf } from "@org/codegen/contract";
import type { Json, JsonObject } from "@org/test-doubles/json";
import { readPointer, splitPointer } from "@org/test-doubles/pointer";
import type { Direction } from "../pair.ts";
import type { View } from "./schema-view.ts";

/**
 * Whether a value that a list does not have may be received, so that a program that reads it expects
 * any: constants are closed, and so is what selects an alternative.
 */
export function isOpenList({ document, parts, values }: View, direction: Direction): boolean {
  if (direction === "request" || values === undefined) return false;
  const lists = parts.filter(
    ({ keywords }) => keywords["enum"] !== undefined || keywords["const"] !== undefined,
  );
  return lists.every(
    ({ keywords, pointer }) => unrecognizedOf(keywords).length > 0 && !isTag(document, pointer),
  );
}

/** Whether a value is of a type that an open list takes besides its own values. */
export function isTakenBy({ values = [] }: View, value: Json): boolean {
  const isListed = /^(?:string|number)$/.test(typeof value);
  return isListed && values.some((one) => typeof one === typeof value);
}

/** Whether the schema at a pointer is the property that selects the alternative which has it. */
function isTag(document: JsonObject, pointer: string): boolean {
  const steps = splitPointer(pointer);
  const [keyword, name = ""] = steps.splice(-2);
  if (keyword !== "properties") return false;
  while (steps.at(-2) === "allOf") steps.splice(-2);
  const [components, kind, component = "", ...below] = steps;
  const isComponent = components === "components" && kind === "schemas" && below.length === 0;
  const isBranch = /^(?:anyOf|oneOf)$/.test(steps.at(-2) ?? "");
  const tags = isComponent ? variantsOf(document).get(component) : isBranch ? NO_TAGS : undefined;
  return tags !== undefined && selects(name, readPointer(document, pointer) ?? {}, tags);
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** What was found in a document, which never changes: a comparison asks for every list. */
const known = new WeakMap<JsonObject, ReturnType<typeof findVariants>>();

function variantsOf(document: JsonObject): ReturnType<typeof findVariants> {
  const found = known.get(document) ?? findVariants(document);
  known.set(document, found);
  return found;
}
