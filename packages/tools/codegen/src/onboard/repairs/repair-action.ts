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
  /** What stands there once it is removed: a member of the object at the path `parent`. */
  readonly replacement?: { readonly parent: string; readonly member: string; readonly value: Json };
}

/** What repairs what stands at a pointer: it is removed, merged with `update` or replaced by `value`. */
export interface Change {
  readonly update?: Json;
  readonly value?: Json;
}

/** Notes a repair; the reason says what is wrong, and how it is read. */
export type RepairAt = (pointer: string, reason: string, change?: Change) => void;

/** Collects repairs of what the official schema of OpenAPI would refuse. */
export function collectRepairs(
  document: JsonObject,
  find: (repairAt: RepairAt) => void,
): readonly Repair[] {
  const repairs: Repair[] = [];
  find((pointer, reason, { update, value } = {}) => {
    const steps = splitPointer(pointer);
    const member = steps.pop() ?? "";
    const parent = pathOfPointer(document, joinPointer("", ...steps));
    repairs.push({
      code: "CONTRACT_INVALID",
      pointer,
      reason,
      target: pathOfPointer(document, pointer),
      update,
      ...(value !== undefined && { replacement: { parent, member, value } }),
    });
  });
  return repairs;
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
