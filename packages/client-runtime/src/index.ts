export { ApiError, type ApiErrorFields } from "./api-error.ts";
export { callOperation, type VendorClient } from "./call-operation.ts";
export { ConfigError } from "./config-error.ts";
export { createVendorClient } from "./create-client.ts";
export type {
  CredentialFacts,
  EncodingFacts,
  HttpMethod,
  OperationFacts,
  ParameterFacts,
  ParameterStyle,
  ServerFacts,
  ServerVariableFacts,
  VendorFacts,
} from "./facts.ts";
export { isApiError, isConfigError, isParseError } from "./guards.ts";
export type { ErrorStatus, SuccessStatus } from "./http-status.ts";
export type {
  BasicCredential,
  CallInit,
  CallOptions,
  CallParameters,
  ClientOptions,
  Credential,
  HeadersOption,
  HeaderValue,
  ServerOption,
  UserPassword,
} from "./options.ts";
export { ParseError, type ParseErrorFields } from "./parse-error.ts";
export type { AnyResult, Failure, Success, UndocumentedSuccess } from "./result.ts";
export { type Unwrapped, unwrap } from "./unwrap.ts";
