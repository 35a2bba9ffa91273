import type { JsonObject } from "../../src/json/json.ts";
import type { ApiModel, VendorConfig } from "../../src/model.ts";
import { buildModel } from "../../src/spec/model/build-model.ts";
import { vendorNames } from "../../src/vendor-names.ts";
import { contractOf } from "./contract-of.ts";
import { vendorConfig } from "./vendor-config.ts";

/** The model of a tiny vendor whose contract has the given fields. Throws if they are not valid. */
export function modelOf(contract: JsonObject, config: Partial<VendorConfig> = {}): ApiModel {
  const full = vendorConfig(config);
  const { model, diagnostics } = buildModel(vendorNames("acme"), full, contractOf(contract), []);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return model;
}
