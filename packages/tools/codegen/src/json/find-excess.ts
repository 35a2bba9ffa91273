import { isArray, isObject, type Json } from "./json.ts";
import { joinPointer } from "./pointer.ts";

/** Limits on values per document, items per list and characters per text; real documents have a tenth. */
const MOST_VALUES = 2_000_000;
const MOST_ITEMS = 20_000;
const MOST_CHARACTERS = 1_000_000;

/** A part of a document that is larger than any API needs and would keep later stages busy forever. */
export interface Excess {
  readonly pointer: string;
  readonly message: string;
}

/** Finds the first excess in a document, or undefined if its size is manageable. */
export function findExcess(document: Json): Excess | undefined {
  let values = 0;
  const walk = (value: Json, pointer: () => string): Excess | undefined => {
    values += 1;
    if (values > MOST_VALUES) {
      return { pointer: "", message: `The document holds more than ${MOST_VALUES} values.` };
    }
    if (typeof value === "string" && value.length > MOST_CHARACTERS) {
      const message = `The text is longer than ${MOST_CHARACTERS} characters.`;
      return { pointer: pointer(), message };
    }
    if (isArray(value) && value.length > MOST_ITEMS) {
      return { pointer: pointer(), message: `The list has more than ${MOST_ITEMS} items.` };
    }
    if (!isArray(value) && !isObject(value)) return undefined;
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      const excess = walk(item, () => joinPointer(pointer(), key));
      if (excess) return excess;
    }
    return undefined;
  };
  return walk(document, () => "");
}
