// What index.ts exports, without the code for secrets: a bundle for browsers cannot hold any. Types
// come from index.ts.

export { encodeByType } from "./body/encode-by-type.ts";
export { encodeMultipart } from "./body/encode-multipart.ts";
export { encodeRaw } from "./body/encode-raw.ts";
export { encodeUrlencoded } from "./body/encode-urlencoded.ts";
export { authorizeClient } from "./client/authorize-client.browser.ts";
export { callOperation } from "./client/call-operation.ts";
export { createVendorClient } from "./client/create-client.browser.ts";
export { putBasic } from "./credentials/put/put-basic.ts";
export { putCookie } from "./credentials/put/put-cookie.ts";
export { putQuery } from "./credentials/put/put-query.ts";
export { refuseSecret as clientCredentials } from "./credentials/refuse-secret.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { ApiError } from "./errors/api-error.ts";
export { CallError } from "./errors/call-error.ts";
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
export { ParseError } from "./errors/parse-error.ts";
export { RedirectError } from "./errors/redirect-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { encodeInt64 } from "./int64/encode-int64.ts";
export { parseInt64, readInt64 } from "./int64/parse-int64.ts";
export { paginate } from "./pagination/paginate.ts";
export { paginatedOperation } from "./pagination/paginated-operation.ts";
export { isPaginationError, PaginationError } from "./pagination/pagination-error.ts";
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
export {
  readEventObjects,
  readEvents,
  readJsonLines,
  readJsonSequence,
  readTextEventObjects,
  readTextEvents,
} from "./result/items/read-items.ts";
export { readBlob, readJson, readText } from "./result/read-body.ts";
export { readStream } from "./result/read-stream.ts";
export { readerOf } from "./result/reader-of.ts";
export { isKnown } from "./result/unrecognized.ts";
export { unwrap } from "./result/unwrap.ts";
export { randomKey } from "./retry/random-key.ts";
