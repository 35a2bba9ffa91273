import { contractText } from "../contract-text.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import { type JsonObject, objectOr } from "../json/json.ts";
import type { ApiModel, FileTree } from "../model.ts";
import { vendorNames } from "../vendor-names.ts";
import { bundleFiles } from "./load/bundle-files.ts";
import { loadVendor } from "./load/load.ts";
import { mergeDocuments } from "./load/merge.ts";
import { parseDocument } from "./load/parse-document.ts";
import { readVendorConfig } from "./load/read-vendor-config.ts";
import { checkSpecLock, writeSpecLock } from "./load/spec-lock.ts";
import { buildModel } from "./model/build-model.ts";
import { normalize } from "./normalize/normalize.ts";
import { applyOverlays } from "./overlay/apply-overlay.ts";
import { refuseUnmatched, selectOperations } from "./select/select-operations.ts";
import { convertDocuments } from "./swagger/convert-swagger.ts";
import { checkInvisibleText } from "./validate/find-invisible-text.ts";
import { validateContract } from "./validate/validate.ts";

/** The result of reading a vendor's folder: a model and its files, or problems. */
export interface ContractResult {
  readonly model: ApiModel | undefined;
  /** Text of `openapi.json` and `spec.lock.json`; empty if there is no model. */
  readonly files: FileTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one vendor's folder: load, convert, merge, select, overlay, normalize, validate, build the model. */
export function readContract(
  vendor: string,
  files: FileTree,
  configSchema: JsonObject,
): ContractResult {
  const folder = `specs/${vendor}`;
  const configText = files.get(`${folder}/vendor.yaml`);
  if (configText === undefined) {
    const location = { vendor, file: `${folder}/vendor.yaml` };
    return refuse([diagnostic("FILE_MISSING", location, "Every vendor has a vendor.yaml.")]);
  }
  const { config, diagnostics } = readVendorConfig(
    vendor,
    `${folder}/vendor.yaml`,
    configText,
    configSchema,
  );
  if (!config) return refuse(diagnostics);

  const lock = readLock(vendor, files);
  const loaded = loadVendor(vendor, config, files);
  const locked = checkSpecLock(vendor, config, lock.value, files);
  const loading = [...lock.diagnostics, ...loaded.diagnostics, ...locked];
  if (hasErrors(loading)) return refuse(loading);

  const converted = convertDocuments(vendor, bundleFiles(loaded.inputs));
  const merged = mergeDocuments(vendor, converted.documents);
  const selected = selectOperations(merged.document, config.operations);
  const overlaid = applyOverlays(vendor, selected.document, loaded.overlays);
  const combining = [
    ...loading,
    ...converted.diagnostics,
    ...merged.diagnostics,
    ...refuseUnmatched(vendor, selected.unmatched),
    ...overlaid.diagnostics,
  ];
  if (hasErrors(combining)) return refuse(combining);

  const { contract, diagnostics: normalizing } = normalize(
    vendor,
    overlaid.document,
    overlaid.added,
  );
  if (!contract) return refuse([...combining, ...normalizing]);
  const validating = [
    ...validateContract(vendor, contract),
    ...checkInvisibleText(vendor, contract),
  ];
  if (hasErrors(validating)) return refuse([...combining, ...normalizing, ...validating]);

  const built = buildModel(vendorNames(vendor), config, contract, overlaid.notes);
  const all = [...combining, ...normalizing, ...validating, ...built.diagnostics];
  if (hasErrors(all)) return refuse(all);
  const text = contractText(contract);
  return {
    model: built.model,
    files: new Map([
      [`${folder}/openapi.json`, text],
      [`${folder}/spec.lock.json`, writeSpecLock(vendor, config, lock.value, files, text)],
    ]),
    diagnostics: all,
  };
}

function readLock(vendor: string, files: FileTree) {
  const file = `specs/${vendor}/spec.lock.json`;
  const text = files.get(file);
  if (text === undefined) return { value: {}, diagnostics: [] };
  const { value, diagnostics } = parseDocument(vendor, file, text);
  return { value: objectOr(value), diagnostics };
}

function refuse(diagnostics: readonly Diagnostic[]): ContractResult {
  return { model: undefined, files: new Map(), diagnostics };
}
