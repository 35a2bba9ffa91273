import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import { emitVendor } from "../emit/emit-vendor.ts";
import { FIRST_VERSION } from "../emit/package/package-files.ts";
import type { JsonObject } from "../json/json.ts";
import type { ApiModel, FileTree } from "../model.ts";
import { readContract } from "../spec/read-contract.ts";
import { type NewVendor, onboardDocument } from "./onboard-document.ts";

/** How the trial of a document ended; `failed` is the generator's fault. */
export type TrialResult = "ok" | "repaired" | "refused" | "failed";

/** A document that went through the whole generator, in memory. */
export interface TriedDocument {
  readonly result: TrialResult;
  /** Undefined if there is no package. */
  readonly model: ApiModel | undefined;
  /** The files of its package, by path from the workspace root. */
  readonly files: FileTree;
  readonly namedTypes: number;
  /** How many defects were repaired. */
  readonly repaired: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Onboards a document and generates its package, writing nothing. A crash is returned, not thrown. */
export async function tryDocument(
  vendor: NewVendor,
  configSchema: JsonObject,
): Promise<TriedDocument> {
  const nothing = { model: undefined, files: new Map(), namedTypes: 0 };
  try {
    const { files, repairs, diagnostics: repaired } = onboardDocument(vendor);
    const known = { repaired: repairs.length };
    if (files.size === 0) return { ...nothing, ...known, result: "refused", diagnostics: repaired };
    const { model, diagnostics: reading } = readContract(vendor.slug, files, configSchema);
    const diagnostics = [...repaired, ...reading];
    if (!model || hasErrors(reading)) {
      return { ...nothing, ...known, result: "refused", diagnostics };
    }
    const emitted = await emitVendor(model, FIRST_VERSION, "");
    return {
      result: repairs.length > 0 ? "repaired" : "ok",
      model,
      files: new Map([...emitted.machine, ...emitted.scaffold]),
      namedTypes: emitted.namedTypes,
      repaired: repairs.length,
      diagnostics,
    };
  } catch (error) {
    const location = { vendor: vendor.slug, file: vendor.file };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const crash = diagnostic("GENERATOR_CRASHED", location, message);
    return { ...nothing, repaired: 0, result: "failed", diagnostics: [crash] };
  }
}
