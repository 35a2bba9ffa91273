// The wire checker: compares a request or a response, as sent, with the contract.
export { CALLED_HEADER, type ReceivedRequest } from "./check-request.ts";
export { checkResponse } from "./check-response.ts";
export { isJsonType, isOpaque } from "./read-body.ts";
export { createSchemaChecker, type SchemaChecker } from "./schema-checker.ts";
export type { ViolationCode } from "./violation.ts";
export { mediaTypeOf, type WireResponse } from "./wire-message.ts";
