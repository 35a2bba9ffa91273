// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export type { components, operations, paths } from "./openapi.ts";
export type * from "./schemas.ts";
export * from "./client.ts";
export * from "./operations.ts";
export { AbortedError, ApiError, ConfigError, isAbortedError, isApiError, isAuthError, isConfigError, isConflict, isNetworkError, isNotFound, isPaginationError, isParseError, isRateLimited, isRedirectError, isRetryable, isTimeoutError, NetworkError, PaginationError, ParseError, paginate, RedirectError, TimeoutError, unwrap } from "@org/client-runtime";
