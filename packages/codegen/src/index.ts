export { adoptDocument } from "./adopt/adopt-document.ts";
export { type TrialResult, type TriedDocument, tryDocument } from "./adopt/try-document.ts";
export { type Diagnostic, diagnostic, formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { repeatCondition } from "./emit/describe-behaviour.ts";
export { preferredContent } from "./emit/media-type.ts";
export { findDocuments } from "./io/find-documents.ts";
export { type InstalledVendor, installVendor } from "./io/install-vendor.ts";
export { readDocument } from "./io/read-document.ts";
export { readVendor, type VendorOnDisk, WORKSPACE_ROOT } from "./io/read-vendor.ts";
export { listVendors, readConfigSchema } from "./io/read-workspace.ts";
export { type GenerateResult, runGenerate } from "./io/run-generate.ts";
export { type RefreshResult, runRefresh } from "./io/run-refresh.ts";
export {
  type ApiModel,
  type FileTree,
  HTTP_METHODS,
  type OperationModel,
  type VendorConfig,
} from "./model.ts";
export { nameOperations } from "./spec/operation-names.ts";
export { type VendorNames, vendorNames } from "./vendor-names.ts";
