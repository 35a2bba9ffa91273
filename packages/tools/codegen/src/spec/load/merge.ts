import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { entriesOf, equalJson, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";

/** A parsed input document and its file. */
export interface InputDocument {
  readonly file: string;
  readonly value: JsonObject;
}

/**
 * Merges a vendor's documents into one: objects merge key by key, equal values collapse, and a value
 * that differs between two files is a conflict.
 */
export function mergeDocuments(
  vendor: string,
  documents: readonly InputDocument[],
): { document: JsonObject; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let merged: JsonObject = {};
  for (const [index, { file, value }] of documents.entries()) {
    const earlier = documents.slice(0, index).map((document) => document.file);
    merged = mergeObjects(merged, value, "", (pointer) => {
      diagnostics.push(
        diagnostic(
          "MERGE_CONFLICT",
          { vendor, file, pointer },
          `The value differs from the one in ${earlier.join(" or ")}.`,
        ),
      );
    });
  }
  return { document: merged, diagnostics };
}

function mergeObjects(
  left: JsonObject,
  right: JsonObject,
  pointer: string,
  conflict: (pointer: string) => void,
): JsonObject {
  const merged = new Map<string, Json>(entriesOf(left));
  for (const [key, value] of entriesOf(right)) {
    const known = merged.get(key);
    const at = joinPointer(pointer, key);
    if (known === undefined) merged.set(key, value);
    else if (isObject(known) && isObject(value)) {
      merged.set(key, mergeObjects(known, value, at, conflict));
    } else if (!equalJson(known, value)) conflict(at);
  }
  return Object.fromEntries(merged);
}
