import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { findInvisible } from "../json/invisible-text.ts";
import { entriesOf, isArray, isObject, type Json } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";

/** A string or a name in a document that holds a character which is not seen. */
export interface InvisibleText {
  readonly pointer: string;
  /** The character, e.g. `U+202E`. */
  readonly character: string;
  /** Whether it stands in a name: an overlay can mend a value only. */
  readonly inName: boolean;
}

/** Every place of a document that reads otherwise than it looks. */
export function findInvisibleText(value: Json, pointer = ""): InvisibleText[] {
  if (typeof value === "string") {
    const character = findInvisible(value);
    return character === undefined ? [] : [{ pointer, character, inName: false }];
  }
  if (isArray(value)) {
    return value.flatMap((item, index) => findInvisibleText(item, joinPointer(pointer, index)));
  }
  if (!isObject(value)) return [];
  return entriesOf(value).flatMap(([key, item]) => {
    const place = joinPointer(pointer, key);
    const character = findInvisible(key);
    const own = character === undefined ? [] : [{ pointer: place, character, inName: true }];
    return [...own, ...findInvisibleText(item, place)];
  });
}

/** Refuses a contract that reads otherwise than it looks. */
export function checkInvisibleText(vendor: string, contract: Json): Diagnostic[] {
  return findInvisibleText(contract).map(({ pointer, character }) =>
    diagnostic(
      "TEXT_INVISIBLE",
      { vendor, file: `specs/${vendor}`, pointer: pointer.replace(/[^\x20-\x7e]/g, "?") },
      `The text holds ${character}, which is not seen and changes how it reads.`,
    ),
  );
}
