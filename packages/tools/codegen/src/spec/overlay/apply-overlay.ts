import { jsonpath } from "json-p3";
import { type Diagnostic, type DiagnosticCode, diagnostic } from "../../diagnostics.ts";
import {
  arrayOr,
  entriesOf,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  stringOr,
} from "../../json/json.ts";
import { joinPointer, type Step } from "../../json/pointer.ts";
import type { Provenance, ProvenanceNote } from "../../model.ts";
import type { InputDocument } from "../load/merge.ts";
import { removeNodes } from "./remove-nodes.ts";

/** The document after all actions, and the provenance of each node that an overlay added. */
export interface OverlaidDocument {
  readonly document: JsonObject;
  /** Provenance by the pointer of the topmost added node. */
  readonly added: ReadonlyMap<string, Provenance>;
  readonly notes: readonly ProvenanceNote[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies OpenAPI Overlay 1.0.0 documents in the given order. Stricter than the specification: an
 * action that matches nothing or changes nothing is an error, and each must have a reason
 * (`description`), an `x-source` and, for an update, an `x-provenance`.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function applyOverlays(
  vendor: string,
  document: JsonObject,
  overlays: readonly InputDocument[],
): OverlaidDocument {
  const diagnostics: Diagnostic[] = [];
  const notes: ProvenanceNote[] = [];
  let added = new Map<string, Provenance>();
  let current: JsonObject = document;
  for (const { file, value } of overlays) {
    if (value["overlay"] !== "1.0.0" || !isArray(value["actions"])) {
      const message = "An overlay starts with `overlay: 1.0.0` and has a list of `actions`.";
      diagnostics.push(diagnostic("OVERLAY_INVALID", { vendor, file }, message));
      continue;
    }
    for (const [index, raw] of arrayOr(value["actions"]).entries()) {
      const report = (code: DiagnosticCode, message: string) =>
        diagnostics.push(diagnostic(code, { vendor, file, pointer: `/actions/${index}` }, message));
      const action = readAction(raw);
      if (typeof action === "string") {
        report("OVERLAY_INVALID", action);
        continue;
      }
      const locations = findTargets(current, action.target);
      if (typeof locations === "string") {
        report("OVERLAY_INVALID", locations);
        continue;
      }
      if (locations.length === 0) {
        report("OVERLAY_NO_MATCH", `"${action.target}" matches nothing.`);
        continue;
      }
      if (locations.some(({ length }) => length === 0) && !isObject(action.update)) {
        report("OVERLAY_INVALID", "The document root can only be updated with an object.");
        continue;
      }
      if (action.remove) {
        const removed = removeNodes(current, locations, added);
        current = removed.document;
        added = removed.marks;
        continue;
      }
      const before = current;
      for (const location of locations) {
        current = updateAt(current, location, action.update, (pointer) => {
          added.set(pointer, action.provenance);
        });
      }
      if (equalJson(before, current)) {
        report("OVERLAY_REDUNDANT", `"${action.target}": the update changes nothing.`);
        continue;
      }
      const { provenance, target, reason, source } = action;
      notes.push({ provenance, target, reason, source });
    }
  }
  return { document: current, added, notes, diagnostics };
}

interface Action {
  readonly target: string;
  readonly reason: string;
  readonly source: string;
  readonly provenance: Provenance;
  readonly remove: boolean;
  readonly update: Json;
}

function readAction(raw: Json): Action | string {
  if (!isObject(raw)) return "The action is not an object.";
  const target = stringOr(raw["target"]);
  const reason = stringOr(raw["description"]);
  const source = stringOr(raw["x-source"]);
  const provenance = raw["x-provenance"];
  const remove = raw["remove"] === true;
  const update = raw["update"];
  if (!target) return "The action has no `target`.";
  if (!reason) return `"${target}": the action gives no reason (\`description\`).`;
  if (!source) return `"${target}": the action gives no \`x-source\`.`;
  if (remove === (update !== undefined)) {
    return `"${target}": the action needs either \`update\` or \`remove: true\`.`;
  }
  if (remove) return { target, reason, source, provenance: "inferred", remove, update: null };
  if (provenance !== "documented" && provenance !== "inferred") {
    return `"${target}": \`x-provenance\` must be documented or inferred.`;
  }
  return { target, reason, source, provenance, remove, update: update ?? null };
}

function findTargets(document: JsonObject, target: string): readonly Step[][] | string {
  try {
    // json-p3 declares a mutable JSON type but only reads.
    const nodes = jsonpath.query(target, document as Parameters<typeof jsonpath.query>[1]);
    return [...nodes].map((node) => [...node.location]);
  } catch (error) {
    return `"${target}" is not a JSONPath (RFC 9535): ${error instanceof Error ? error.message : String(error)}`;
  }
}

function updateAt(
  root: Json,
  location: readonly Step[],
  update: Json,
  onAdd: (pointer: string) => void,
): JsonObject {
  const result = editAt(root, location, (value) =>
    mergeUpdate(value, update, joinPointer("", ...location), onAdd),
  );
  return isObject(result) ? result : {};
}

/** A copy of the value in which only the nodes on the path to the location are new. */
function editAt(value: Json, location: readonly Step[], edit: (value: Json) => Json): Json {
  const [step, ...rest] = location;
  if (step === undefined) return edit(value);
  if (isArray(value)) {
    return value.map((item, index) => (index === step ? editAt(item, rest, edit) : item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    entriesOf(value).map(([key, item]) => [
      key,
      key === String(step) ? editAt(item, rest, edit) : item,
    ]),
  );
}

/**
 * Overlay 1.0.0 section 4.4.3.1: objects merge recursively, arrays concatenate, other values are
 * replaced. An item that the array already has is not repeated, so that adding it is redundant.
 */
function mergeUpdate(
  value: Json,
  update: Json,
  pointer: string,
  onAdd: (pointer: string) => void,
): Json {
  if (isArray(value)) {
    const items = isArray(update) ? update : [update];
    const fresh = items.filter((item) => !value.some((known) => equalJson(known, item)));
    for (const index of fresh.keys()) onAdd(joinPointer(pointer, value.length + index));
    return [...value, ...fresh];
  }
  if (!isObject(value) || !isObject(update)) {
    onAdd(pointer);
    return update;
  }
  const merged = new Map<string, Json>(entriesOf(value));
  for (const [key, item] of entriesOf(update)) {
    const known = merged.get(key);
    const at = joinPointer(pointer, key);
    if (known === undefined) {
      onAdd(at);
      merged.set(key, item);
    } else merged.set(key, mergeUpdate(known, item, at, onAdd));
  }
  return Object.fromEntries(merged);
}
