import { type Diagnostic, hasErrors } from "../diagnostics.ts";
import type { JsonObject } from "../json/json.ts";
import type { Contract, VendorConfig } from "../model.ts";
import { vendorNames } from "../vendor-names.ts";
import { buildModel } from "./model/build-model.ts";

/**
 * Opens a generated contract from its `openapi.json` and its `vendor.yaml`. Both must be of the same
 * git ref, because the short names of servers and credentials are part of what is compared.
 */
export function openContract(
  vendor: string,
  document: JsonObject,
  config: VendorConfig,
): { contract: Contract | undefined; diagnostics: readonly Diagnostic[] } {
  const { model, diagnostics } = buildModel(vendorNames(vendor), config, document, []);
  return { contract: hasErrors(diagnostics) ? undefined : { document, model }, diagnostics };
}
