export { encodeByType } from "./body/encode-by-type.ts";
export { encodeMultipart } from "./body/encode-multipart.ts";
export { encodeRaw } from "./body/encode-raw.ts";
export { encodeUrlencoded } from "./body/encode-urlencoded.ts";
export { authorizeClient } from "./client/authorize-client.ts";
export { callOperation, type VendorClient } from "./client/call-operation.ts";
export { createVendorClient } from "./client/create-client.ts";
export type { Fetch, FetchInit, FetchResponse } from "./client/fetch.ts";
export type {
  AttemptHookInfo,
  ErrorHookInfo,
  HookInfo,
  Hooks,
  RetryHookInfo,
  SendAttempt,
  TimedHookInfo,
} from "./client/hooks.ts";
export type {
  BasicCredential,
  CallInit,
  CallOptions,
  ClientCredentials,
  ClientOptions,
  Credential,
  HeadersOption,
  HeaderValue,
  LimitOptions,
  OAuthCredential,
  ServerOption,
  UserPassword,
} from "./client/options.ts";
export { clientCredentials } from "./credentials/client-credentials.ts";
export type { CredentialMetadata, PutSecret } from "./credentials/credential-metadata.ts";
export { putBasic } from "./credentials/put/put-basic.ts";
export { putCookie } from "./credentials/put/put-cookie.ts";
export { putQuery } from "./credentials/put/put-query.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { ApiError, type ApiErrorFields } from "./errors/api-error.ts";
export {
  type CallContext,
  CallError,
  type CallErrorFields,
  type CallReport,
  type Phase,
} from "./errors/call-error.ts";
export { ConfigError } from "./errors/config-error.ts";
export { CredentialError } from "./errors/credential-error.ts";
export {
  isAuthError,
  isConflict,
  isNotFound,
  isRateLimited,
  isRetryable,
} from "./errors/failure-kinds.ts";
export {
  isAbortedError,
  isApiError,
  isConfigError,
  isCredentialError,
  isNetworkError,
  isParseError,
  isRedirectError,
  isTimeoutError,
} from "./errors/guards.ts";
export { NetworkError } from "./errors/network-error.ts";
export { ParseError, type ParseErrorFields, type ParseProblem } from "./errors/parse-error.ts";
export { RedirectError } from "./errors/redirect-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export type { HttpMethod } from "./http-method.ts";
export { encodeInt64 } from "./int64/encode-int64.ts";
export type { Int64Metadata, Int64Shape } from "./int64/int64-shape.ts";
export { parseInt64, readInt64 } from "./int64/parse-int64.ts";
export type {
  BodyEncoder,
  BodyMetadata,
  BodyReader,
  ChooseServer,
  EncodedBody,
  EncodingMetadata,
  FillVariables,
  IdempotencyMetadata,
  LocationWriter,
  OperationMetadata,
  ParameterLocation,
  ParameterMetadata,
  ParameterStyle,
  ParameterWriter,
  ReadBody,
  ReadContext,
  RequestDraft,
  ServerChoice,
  ServerMetadata,
  ServerVariableMetadata,
  SuccessBody,
  VendorMetadata,
} from "./metadata.ts";
export { type PaginatedList, paginate } from "./pagination/paginate.ts";
export {
  type HeaderLinkedPages,
  type LinkedPages,
  type NumberedPages,
  type OffsetPages,
  type Paginated,
  type PaginationMetadata,
  paginatedOperation,
} from "./pagination/paginated-operation.ts";
export {
  isPaginationError,
  PaginationError,
  type PaginationProblem,
} from "./pagination/pagination-error.ts";
export { writeDeepObject } from "./parameters/write-deep-object.ts";
export { writeHeaderValue } from "./parameters/write-header-value.ts";
export { writeJson } from "./parameters/write-json.ts";
export { writeList } from "./parameters/write-list.ts";
export {
  writeCookies,
  writeHeaders,
  writePath,
  writeQuery,
} from "./parameters/write-location.ts";
export { writePathValue } from "./parameters/write-path-value.ts";
export { chooseServer } from "./request/choose-server.ts";
export { fillVariables } from "./request/fill-variables.ts";
export { hasValue } from "./request/has-value.ts";
export type { ResponseHeaderMetadata } from "./response-header-metadata.ts";
export type {
  ClientErrorStatus,
  FailureStatus,
  ServerErrorStatus,
  SuccessStatus,
} from "./result/http-status.ts";
export {
  type EventStream,
  readEventObjects,
  readEvents,
  readJsonLines,
  readJsonSequence,
  readTextEventObjects,
  readTextEvents,
} from "./result/items/read-items.ts";
export type { ServerSentEvent } from "./result/items/split-events.ts";
export { readBlob, readJson, readText } from "./result/read-body.ts";
export { readStream } from "./result/read-stream.ts";
export { readerOf } from "./result/reader-of.ts";
export type { AnyResult, Failure, Success } from "./result/result.ts";
export { isKnown, type Unrecognized, type UnrecognizedNumber } from "./result/unrecognized.ts";
export { type Unwrapped, unwrap } from "./result/unwrap.ts";
export { randomKey } from "./retry/random-key.ts";
