import { isTagAt, unrecognizedOf } from "@org/codegen/contract";
import type { Json } from "@org/test-doubles/json";
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
    ({ keywords, pointer }) => unrecognizedOf(keywords).length > 0 && !isTagAt(document, pointer),
  );
}

/** Whether a value is of a type that an open list takes besides its own values. */
export function isTakenBy({ values = [] }: View, value: Json): boolean {
  const isListed = /^(?:string|number)$/.test(typeof value);
  return isListed && values.some((one) => typeof one === typeof value);
}
