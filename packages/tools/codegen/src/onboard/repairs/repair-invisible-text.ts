import { removeInvisible } from "../../json/invisible-text.ts";
import { type JsonObject, stringOr } from "../../json/json.ts";
import { readPointer } from "../../json/pointer.ts";
import { findInvisibleText } from "../../spec/validate/find-invisible-text.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Removes invisible characters from values that read differently than they look. */
export function repairInvisibleText(document: JsonObject): readonly Repair[] {
  return findInvisibleText(document)
    .filter(({ inName }) => !inName)
    .map(({ pointer, character }) => ({
      code: "TEXT_INVISIBLE" as const,
      pointer,
      reason: `The text contains the invisible character ${character}: it is removed.`,
      target: pathOfPointer(document, pointer),
      update: removeInvisible(stringOr(readPointer(document, pointer)) ?? ""),
    }));
}
