import type { DiagnosticCode } from "../../diagnostics.ts";
import { isArray, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer, readPointer, splitPointer } from "../../json/pointer.ts";

/** One defect of a document, and the overlay action that repairs it without guessing. */
export interface Repair {
  readonly code: DiagnosticCode;
  /** Where the defect is, as a JSON Pointer into the document. */
  readonly pointer: string;
  /** What is wrong and what the action does about it: the action's reason. */
  readonly reason: string;
  readonly target: string;
  /** What is merged into the target; undefined where the target is removed. */
  readonly update: Json | undefined;
}

/** A normalized JSONPath (RFC 9535 section 2.7) to the node that a JSON Pointer leads to. */
export function pathOfPointer(document: JsonObject, pointer: string): string {
  let place = "";
  let path = "$";
  for (const step of splitPointer(pointer)) {
    path += isArray(readPointer(document, place)) ? `[${step}]` : `[${quote(step)}]`;
    place = joinPointer(place, step);
  }
  return path;
}

function quote(name: string): string {
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
