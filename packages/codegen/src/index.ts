export { formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { readVendor, type VendorOnDisk, WORKSPACE_ROOT } from "./io/read-vendor.ts";
export { listVendors } from "./io/read-workspace.ts";
export { type GenerateResult, runGenerate } from "./io/run-generate.ts";
export type { VendorConfig } from "./model.ts";
export { type VendorNames, vendorNames } from "./vendor-names.ts";
