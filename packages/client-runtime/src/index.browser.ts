// What index.ts exports, without the code for secrets: a bundle for browsers cannot hold any.
// Types are index.ts's own.
export { AbortedError } from "./aborted-error.ts";
export { ApiError } from "./api-error.ts";
export { CallError } from "./call-error.ts";
export { callOperation } from "./call-operation.ts";
export { ConfigError } from "./config-error.ts";
export { createVendorClient } from "./create-client.browser.ts";
export { encodeByType } from "./encode-by-type.ts";
export { encodeMultipart } from "./encode-multipart.ts";
export { encodeRaw } from "./encode-raw.ts";
export { encodeUrlencoded } from "./encode-urlencoded.ts";
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
export { NetworkError } from "./network-error.ts";
export {
  createClient,
  createPathBasedClient,
  wrapAsPathBasedClient,
} from "./openapi-fetch/index.ts";
export { paginate } from "./paginate.ts";
export { paginatedOperation } from "./paginated-operation.ts";
export { isPaginationError, PaginationError } from "./pagination-error.ts";
export { ParseError } from "./parse-error.ts";
export { placeBasic } from "./place-basic.ts";
export { placeCookie } from "./place-cookie.ts";
export { placeQuery } from "./place-query.ts";
export { randomKey } from "./random-key.ts";
export { readBlob, readJson, readStream, readText } from "./read-body.ts";
export { readerOf } from "./reader-of.ts";
export { RedirectError } from "./redirect-error.ts";
export { refuseSecret as clientCredentials } from "./refuse-secret.ts";
export { TimeoutError } from "./timeout-error.ts";
export { unwrap } from "./unwrap.ts";
export { writeDeepObject } from "./write-deep-object.ts";
export { writeHeaderValue } from "./write-header-value.ts";
export { writeJson } from "./write-json.ts";
export { writeList } from "./write-list.ts";
export { writePathValue } from "./write-path-value.ts";
