export { type Diagnostic, diagnostic, formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { repeatCondition } from "./emit/operations/describe-behavior.ts";
export { findDocuments } from "./io/files/find-documents.ts";
export { readDocument } from "./io/files/read-document.ts";
export { type InstalledVendor, installVendor } from "./io/install-vendor.ts";
export { type GenerateResult, runGenerate } from "./io/run-generate.ts";
export { type RefreshResult, runRefresh } from "./io/run-refresh.ts";
export { readVendor, type VendorOnDisk, WORKSPACE_ROOT } from "./io/workspace/read-vendor.ts";
export { listVendors, readConfigSchema } from "./io/workspace/read-workspace.ts";
export { preferredContent } from "./media-type.ts";
export {
  type ApiModel,
  type FileTree,
  HTTP_METHODS,
  type OperationModel,
  type VendorConfig,
} from "./model.ts";
export { onboardDocument } from "./onboard/onboard-document.ts";
export { type TrialResult, type TriedDocument, tryDocument } from "./onboard/try-document.ts";
export { nameOperations } from "./spec/model/operation-names.ts";
export { type VendorNames, vendorNames } from "./vendor-names.ts";
