import type { JsonObject } from "../json/json.ts";
import { applyOverlays } from "../spec/apply-overlay.ts";
import type { Mend } from "./mend-action.ts";
import { mendDiscriminators } from "./mend-discriminators.ts";
import { mendFreeFormObjects } from "./mend-free-form-objects.ts";
import { mendOperationIds } from "./mend-operation-ids.ts";
import { mendPathParameters } from "./mend-path-parameters.ts";
import { mendReferences } from "./mend-references.ts";
import { mendResponses } from "./mend-responses.ts";
import { mendSchemas } from "./mend-schemas.ts";
import { mendStrayFields } from "./mend-stray-fields.ts";

/** In the order they run: each sees the document as the ones before it left it. */
const MENDERS: readonly ((document: JsonObject) => readonly Mend[])[] = [
  mendSchemas,
  mendStrayFields,
  mendReferences,
  mendResponses,
  mendPathParameters,
  mendOperationIds,
  mendDiscriminators,
  mendFreeFormObjects,
];

/** Finds every defect that has a mechanical remedy, and the overlay that holds the remedies. */
export function mendDocument(vendor: string, document: JsonObject): readonly Mend[] {
  const mends: Mend[] = [];
  let current = document;
  for (const mender of MENDERS) {
    const found = mender(current);
    if (found.length === 0) continue;
    mends.push(...found);
    const overlay = { file: "", value: writeOverlay(found) };
    current = applyOverlays(vendor, current, [overlay]).document;
  }
  return mends;
}

/** The mends as an overlay document. Removals go from the last place to the first. */
export function writeOverlay(mends: readonly Mend[]): JsonObject {
  const removals = mends.filter(({ update }) => update === undefined).reverse();
  const updates = mends.filter(({ update }) => update !== undefined);
  return {
    overlay: "1.0.0",
    info: { title: "What was mended when the vendor was added", version: "1.0.0" },
    actions: [...updates, ...removals].map(({ target, reason, code, update }) => ({
      target,
      description: reason,
      "x-source": `defect of the document (${code})`,
      ...(update === undefined ? { remove: true } : { "x-provenance": "inferred", update }),
    })),
  };
}
