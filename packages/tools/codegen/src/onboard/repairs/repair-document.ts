import type { JsonObject } from "../../json/json.ts";
import { applyOverlays } from "../../spec/overlay/apply-overlay.ts";
import type { Repair } from "./repair-action.ts";
import { repairAnnotations } from "./repair-annotations.ts";
import { repairDiscriminators } from "./repair-discriminators.ts";
import { repairForms } from "./repair-forms.ts";
import { repairFreeFormObjects } from "./repair-free-form-objects.ts";
import { repairInvisibleText } from "./repair-invisible-text.ts";
import { repairKeywords } from "./repair-keywords.ts";
import { repairNothing } from "./repair-nothing.ts";
import { repairOperationIds } from "./repair-operation-ids.ts";
import { repairParameters } from "./repair-parameters.ts";
import { repairPathParameters } from "./repair-path-parameters.ts";
import { repairPaths } from "./repair-paths.ts";
import { repairReferences } from "./repair-references.ts";
import { repairResponses } from "./repair-responses.ts";
import { repairSchemas } from "./repair-schemas.ts";
import { repairSecurity } from "./repair-security.ts";
import { repairServers } from "./repair-servers.ts";
import { repairUnknownFields } from "./repair-unknown-fields.ts";
import { repairUnusedParameters } from "./repair-unused-parameters.ts";

/** In the order they run: each sees the document as the previous ones left it. */
const REPAIRERS: readonly ((document: JsonObject) => readonly Repair[])[] = [
  repairInvisibleText,
  repairNothing,
  repairForms,
  repairPaths,
  repairParameters,
  repairSchemas,
  repairKeywords,
  repairUnknownFields,
  repairAnnotations,
  repairReferences,
  repairResponses,
  repairPathParameters,
  repairUnusedParameters,
  repairServers,
  repairOperationIds,
  repairSecurity,
  repairDiscriminators,
  repairFreeFormObjects,
];

/** A document with more defects than this is beyond repair. */
export const MOST_DEFECTS = 5000;

/** The defects found in a document, and the overlay actions that repair them, in order. */
export interface RepairedDocument {
  /** The document after the actions. */
  readonly document: JsonObject;
  readonly repairs: readonly Repair[];
  readonly actions: readonly JsonObject[];
}

/** Finds and repairs every mechanical defect of a document of OpenAPI 3; any other is refused as it is. */
export function repairDocument(vendor: string, document: JsonObject): RepairedDocument {
  const repairs: Repair[] = [];
  const actions: JsonObject[] = [];
  let current = document;
  const isOpenApi = /^3\./.test(String(document["openapi"]));
  for (const repairer of isOpenApi ? REPAIRERS : []) {
    const found = repairer(current);
    if (found.length === 0) continue;
    const own = actionsOf(found);
    repairs.push(...found);
    if (repairs.length > MOST_DEFECTS) break;
    actions.push(...own);
    const overlay = { file: "", value: writeOverlay(own) };
    current = applyOverlays(vendor, current, [overlay]).document;
  }
  return { document: current, repairs, actions };
}

/** Wraps actions in an overlay document. */
export function writeOverlay(actions: readonly JsonObject[]): JsonObject {
  return {
    overlay: "1.0.0",
    info: { title: "Repairs made when the vendor was added", version: "1.0.0" },
    actions,
  };
}

/**
 * Removals come last, in reverse order, so that none changes the target of another; what is replaced
 * is a member of an object, whose removal changes none.
 */
function actionsOf(repairs: readonly Repair[]): JsonObject[] {
  const updates = repairs.flatMap((repair) => {
    const { replacement, update } = repair;
    if (replacement === undefined) return update === undefined ? [] : [repair];
    const { parent, member, value } = replacement;
    return [repair, { ...repair, target: parent, update: { [member]: value } }];
  });
  const removals = repairs
    .filter(({ update, replacement }) => update === undefined && replacement === undefined)
    .reverse();
  return [...updates, ...removals].map(({ target, reason, code, update }) => ({
    target,
    description: reason,
    "x-source": `defect of the document (${code})`,
    ...(update === undefined ? { remove: true } : { "x-provenance": "inferred", update }),
  }));
}
