export { formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { listVendors } from "./io/read-workspace.ts";
export { type GenerateResult, runGenerate } from "./io/run-generate.ts";
export { type VendorNames, vendorNames } from "./vendor-names.ts";
