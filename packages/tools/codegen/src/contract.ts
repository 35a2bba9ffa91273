// What `api-diff` needs: contracts in, names and files of their types out.
export { type Diagnostic, diagnostic, hasErrors } from "./diagnostics.ts";
export {
  emitTypes,
  operationKey,
  type TypedContract,
  typeInNamespace,
} from "./emit/emit-types.ts";
export { valueLists } from "./emit/entries/values-file.ts";
export { paginationMetadata } from "./emit/metadata/pagination-metadata.ts";
export { type EmittedOperation, writeOperations } from "./emit/operations/emitted-operation.ts";
export { defaultOf } from "./emit/operations/operation-types.ts";
export { readAs } from "./emit/operations/read-as.ts";
export { areSuccesses, planStatuses, type StatusPlan } from "./emit/operations/status-types.ts";
export { isTagAt } from "./emit/schemas/find-variants.ts";
export { describesMembers } from "./emit/schemas/implied-type.ts";
export { hasObjectKeywords, objectShape } from "./emit/schemas/object-shape.ts";
export {
  addedRequirements,
  branchRequirements,
  findHiddenNames,
  isHidden,
  presenceOf,
} from "./emit/schemas/schema-presence.ts";
export { isPlainObject, schemaType } from "./emit/schemas/schema-type.ts";
export { sharedMembers } from "./emit/schemas/shared-members.ts";
export { type TravelingType, travelingTypes } from "./emit/schemas/traveling-types.ts";
export type { Audience } from "./emit/schemas/type-context.ts";
export { createTypeWriter } from "./emit/schemas/type-writer.ts";
export { literal, propertyKey, stringLiteral } from "./emit/text/source-text.ts";
export { applyChanges } from "./io/files/apply-changes.ts";
export { findDocuments } from "./io/files/find-documents.ts";
export { readOpenApiFile } from "./io/read-openapi-file.ts";
export { readVendor, WORKSPACE_ROOT } from "./io/workspace/read-vendor.ts";
export { listVendors, readConfigSchema, readText } from "./io/workspace/read-workspace.ts";
export { bodyKind, preferredContent } from "./media-type.ts";
export type {
  ApiModel,
  ContentModel,
  Contract,
  CredentialModel,
  IdempotencyModel,
  OperationModel,
  ParameterLocation,
  ParameterModel,
  ResponseModel,
  Schema,
  SecurityAlternative,
  ServerModel,
  ServerVariableModel,
  VendorConfig,
} from "./model.ts";
export { discriminatorOf, listedValues, unrecognizedOf } from "./open-values.ts";
export { componentName, type Direction, findDirections } from "./schema-direction.ts";
export { type OpenApiResult, readOpenApi } from "./spec/lenient/read-openapi.ts";
export { UNRESOLVED } from "./spec/lenient/unresolved-reference.ts";
export { parseDocument } from "./spec/load/parse-document.ts";
export { readVendorConfig } from "./spec/load/read-vendor-config.ts";
export { buildModel } from "./spec/model/build-model.ts";
export { orderContract } from "./spec/normalize/order-contract.ts";
export { openContract } from "./spec/open-contract.ts";
export { schemaLayers } from "./spec/schema-layers.ts";
export { vendorNames } from "./vendor-names.ts";
