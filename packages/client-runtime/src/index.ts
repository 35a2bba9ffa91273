export { AbortedError } from "./aborted-error.ts";
export { ApiError, type ApiErrorFields } from "./api-error.ts";
export {
  CallError,
  type CallErrorFields,
  type CallPlace,
  type CallReport,
  type Phase,
} from "./call-error.ts";
export { callOperation, type VendorClient } from "./call-operation.ts";
export { clientCredentials } from "./client-credentials.ts";
export { ConfigError } from "./config-error.ts";
export { createVendorClient } from "./create-client.ts";
export { encodeByType } from "./encode-by-type.ts";
export { encodeMultipart } from "./encode-multipart.ts";
export { encodeRaw } from "./encode-raw.ts";
export { encodeUrlencoded } from "./encode-urlencoded.ts";
export type {
  BodyEncoder,
  BodyFacts,
  BodyReader,
  CredentialFacts,
  EncodedBody,
  EncodingFacts,
  FillVariables,
  HttpMethod,
  IdempotencyFacts,
  OperationFacts,
  ParameterFacts,
  ParameterStyle,
  ParameterWriter,
  PlaceSecret,
  ReadBody,
  ResponseHeaderFacts,
  ServerFacts,
  ServerVariableFacts,
  VendorFacts,
} from "./facts.ts";
export {
  isAuthError,
  isConflict,
  isNotFound,
  isRateLimited,
  isRetryable,
} from "./failure-kinds.ts";
export { fillVariables } from "./fill-variables.ts";
export {
  isAbortedError,
  isApiError,
  isConfigError,
  isNetworkError,
  isParseError,
  isRedirectError,
  isTimeoutError,
} from "./guards.ts";
export { hasValue } from "./has-value.ts";
export type {
  ErrorHookFacts,
  HookFacts,
  Hooks,
  RetryHookFacts,
  TimedHookFacts,
} from "./hooks.ts";
export type { ErrorStatus, SuccessStatus } from "./http-status.ts";
export { NetworkError } from "./network-error.ts";
export {
  type Client,
  createClient,
  createPathBasedClient,
  type FetchOptions,
  type FetchResponse,
  type MethodResponse,
  type Middleware,
  type MiddlewareCallbackParams,
  type OpenapiClientOptions,
  type PathBasedClient,
  type PathSerializer,
  type QuerySerializer,
  type QuerySerializerOptions,
  wrapAsPathBasedClient,
} from "./openapi-fetch/index.ts";
export type {
  BasicCredential,
  CallInit,
  CallOptions,
  CallParameters,
  ClientCredentials,
  ClientOptions,
  Credential,
  HeadersOption,
  HeaderValue,
  LimitOptions,
  OAuthCredential,
  ServerOption,
  UserPassword,
} from "./options.ts";
export { type PaginatedList, paginate } from "./paginate.ts";
export {
  type LinkedPages,
  type NumberedPages,
  type Paginated,
  type PaginationFacts,
  paginatedOperation,
} from "./paginated-operation.ts";
export {
  isPaginationError,
  PaginationError,
  type PaginationProblem,
} from "./pagination-error.ts";
export { ParseError, type ParseErrorFields } from "./parse-error.ts";
export { placeBasic } from "./place-basic.ts";
export { placeCookie } from "./place-cookie.ts";
export { placeQuery } from "./place-query.ts";
export { randomKey } from "./random-key.ts";
export { readBlob, readJson, readStream, readText } from "./read-body.ts";
export { readerOf } from "./reader-of.ts";
export { RedirectError } from "./redirect-error.ts";
export type { AnyResult, Failure, Success, UndocumentedSuccess } from "./result.ts";
export { TimeoutError } from "./timeout-error.ts";
export { type Unwrapped, unwrap } from "./unwrap.ts";
export { writeDeepObject } from "./write-deep-object.ts";
export { writeHeaderValue } from "./write-header-value.ts";
export { writeJson } from "./write-json.ts";
export { writeList } from "./write-list.ts";
export { writePathValue } from "./write-path-value.ts";
