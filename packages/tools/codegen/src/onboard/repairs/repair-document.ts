import type { JsonObject } from "../../json/json.ts";
import { applyOverlays } from "../../spec/overlay/apply-overlay.ts";
import type { Mend } from "./repair-action.ts";
import { mendDiscriminators } from "./repair-discriminators.ts";
import { mendFreeFormObjects } from "./repair-free-form-objects.ts";
import { mendInvisibleText } from "./repair-invisible-text.ts";
import { mendKeywords } from "./repair-keywords.ts";
import { mendOperationIds } from "./repair-operation-ids.ts";
import { mendPathParameters } from "./repair-path-parameters.ts";
import { mendReferences } from "./repair-references.ts";
import { mendResponses } from "./repair-responses.ts";
import { mendSchemas } from "./repair-schemas.ts";
import { mendSecurity } from "./repair-security.ts";
import { mendServers } from "./repair-servers.ts";
import { mendStrayFields } from "./repair-unknown-fields.ts";
import { mendUnusedParameters } from "./repair-unused-parameters.ts";

/** In the order they run: each sees the document as the ones before it left it. */
const MENDERS: readonly ((document: JsonObject) => readonly Mend[])[] = [
  mendInvisibleText,
  mendSchemas,
  mendKeywords,
  mendStrayFields,
  mendReferences,
  mendResponses,
  mendPathParameters,
  mendUnusedParameters,
  mendServers,
  mendOperationIds,
  mendSecurity,
  mendDiscriminators,
  mendFreeFormObjects,
];

/** A document with more defects than this is broken as a whole, and is not mended. */
export const MOST_DEFECTS = 5000;

/** What was found in a document, and the overlay actions that mend it, in the order they apply. */
export interface MendedDocument {
  /** The document as the actions leave it. */
  readonly document: JsonObject;
  readonly mends: readonly Mend[];
  readonly actions: readonly JsonObject[];
}

/** Finds every defect that has a mechanical remedy. */
export function mendDocument(vendor: string, document: JsonObject): MendedDocument {
  const mends: Mend[] = [];
  const actions: JsonObject[] = [];
  let current = document;
  for (const mender of MENDERS) {
    const found = mender(current);
    if (found.length === 0) continue;
    const own = actionsOf(found);
    mends.push(...found);
    if (mends.length > MOST_DEFECTS) break;
    actions.push(...own);
    const overlay = { file: "", value: writeOverlay(own) };
    current = applyOverlays(vendor, current, [overlay]).document;
  }
  return { document: current, mends, actions };
}

/** Actions as an overlay document. */
export function writeOverlay(actions: readonly JsonObject[]): JsonObject {
  return {
    overlay: "1.0.0",
    info: { title: "What was mended when the vendor was added", version: "1.0.0" },
    actions,
  };
}

/** Removals go last, from the last place to the first, so that none moves the place of another. */
function actionsOf(mends: readonly Mend[]): JsonObject[] {
  const removals = mends.filter(({ update }) => update === undefined).reverse();
  const updates = mends.filter(({ update }) => update !== undefined);
  return [...updates, ...removals].map(({ target, reason, code, update }) => ({
    target,
    description: reason,
    "x-source": `defect of the document (${code})`,
    ...(update === undefined ? { remove: true } : { "x-provenance": "inferred", update }),
  }));
}
