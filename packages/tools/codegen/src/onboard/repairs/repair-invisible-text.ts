import { removeInvisible } from "../../json/invisible-text.ts";
import { type JsonObject, stringOr } from "../../json/json.ts";
import { readPointer } from "../../json/pointer.ts";
import { findInvisibleText } from "../../spec/validate/find-invisible-text.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Values that read otherwise than they look: the characters that are not seen are taken out. */
export function repairInvisibleText(document: JsonObject): readonly Repair[] {
  return findInvisibleText(document)
    .filter(({ inName }) => !inName)
    .map(({ pointer, character }) => ({
      code: "TEXT_INVISIBLE" as const,
      pointer,
      reason: `The text holds ${character}, which is not seen: it is taken out.`,
      target: pathOfPointer(document, pointer),
      update: removeInvisible(stringOr(readPointer(document, pointer)) ?? ""),
    }));
}
