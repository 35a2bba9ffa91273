import type { DiagnosticCode } from "../../diagnostics.ts";
import { isArray, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer, readPointer, splitPointer } from "../../json/pointer.ts";

/** One defect of a document, and the overlay action that repairs it without guessing. */
export interface Repair {
  readonly code: DiagnosticCode;
  /** Where the defect is, as a JSON Pointer into the document. */
  readonly pointer: string;
  /** What is wrong and how the action repairs it: the action's reason. */
  readonly reason: string;
  readonly target: string;
  /** What is merged into the target; undefined if the target is removed. */
  readonly update: Json | undefined;
}

/** Converts a JSON Pointer to a normalized JSONPath (RFC 9535 section 2.7). */
export function pathOfPointer(document: JsonObject, pointer: string): string {
  let parent = "";
  let path = "$";
  for (const step of splitPointer(pointer)) {
    path += isArray(readPointer(document, parent)) ? `[${step}]` : `[${quote(step)}]`;
    parent = joinPointer(parent, step);
  }
  return path;
}

function quote(name: string): string {
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
