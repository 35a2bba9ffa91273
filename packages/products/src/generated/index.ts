// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export * as fanfare from "@org/fanfare";
export * as solvimon from "@org/solvimon";
export * as userflux from "@org/userflux";
export * as voucherify from "@org/voucherify";
export { AbortedError, ApiError, ConfigError, isAbortedError, isApiError, isAuthError, isConfigError, isConflict, isNetworkError, isNotFound, isPaginationError, isParseError, isRateLimited, isRedirectError, isRetryable, isTimeoutError, NetworkError, PaginationError, ParseError, paginate, RedirectError, TimeoutError, unwrap } from "@org/client-runtime";
