/** What every package re-exports from the runtime, so that users need one import. */
export const RUNTIME_VALUES: readonly string[] = [
  "AbortedError",
  "ApiError",
  "ConfigError",
  "isAbortedError",
  "isApiError",
  "isAuthError",
  "isConfigError",
  "isConflict",
  "isNetworkError",
  "isNotFound",
  "isPaginationError",
  "isParseError",
  "isRateLimited",
  "isRedirectError",
  "isRetryable",
  "isTimeoutError",
  "NetworkError",
  "PaginationError",
  "ParseError",
  "paginate",
  "RedirectError",
  "TimeoutError",
  "unwrap",
];

/** Types that every package re-exports from the runtime: what calls take, and what they may meet. */
export const RUNTIME_TYPES: readonly string[] = [
  "AnyResult",
  "BasicCredential",
  "CallContext",
  "CallOptions",
  "ClientCredentials",
  "ClientOptions",
  "Credential",
  "ErrorHookInfo",
  "Failure",
  "FailureStatus",
  "Fetch",
  "FetchInit",
  "FetchResponse",
  "HeadersOption",
  "HeaderValue",
  "HookInfo",
  "Hooks",
  "LimitOptions",
  "OAuthCredential",
  "PaginatedList",
  "RetryHookInfo",
  "Success",
  "SuccessStatus",
  "TimedHookInfo",
  "Unwrapped",
  "UserPassword",
];

/** Both, as they are written in an export. */
export const RUNTIME_EXPORTS: readonly string[] = [
  ...RUNTIME_VALUES,
  ...RUNTIME_TYPES.map((name) => `type ${name}`),
];

/** The runtime's functions that metadata refers to, so that a bundle carries only those it needs. */
const METADATA_FUNCTIONS = [
  "chooseServer",
  "clientCredentials",
  "encodeByType",
  "encodeMultipart",
  "encodeRaw",
  "encodeUrlencoded",
  "fillVariables",
  "hasValue",
  "putBasic",
  "putCookie",
  "putQuery",
  "randomKey",
  "readBlob",
  "readJson",
  "readStream",
  "readText",
  "readerOf",
  "writeCookies",
  "writeDeepObject",
  "writeHeaderValue",
  "writeHeaders",
  "writeJson",
  "writeList",
  "writePath",
  "writePathValue",
  "writeQuery",
] as const;

/** A function of the runtime that metadata may refer to. */
export type MetadataFunction = (typeof METADATA_FUNCTIONS)[number];

/** Names that generated files import from the runtime for their own use. */
export const RUNTIME_IMPORTS: readonly string[] = [
  "BasicCredential",
  "CallOptions",
  "ClientErrorStatus",
  "ClientOptions",
  "Credential",
  "Failure",
  "FailureStatus",
  "OAuthCredential",
  "OperationMetadata",
  "Paginated",
  "ServerErrorStatus",
  "Success",
  "SuccessStatus",
  "VendorClient",
  "VendorMetadata",
  "callOperation",
  "createVendorClient",
  "paginatedOperation",
  ...METADATA_FUNCTIONS,
];

/** Types of openapi-fetch that the entry named after it re-exports. */
export const OPENAPI_FETCH_TYPES: readonly string[] = [
  "Client",
  "FetchOptions",
  "FetchResponse",
  "MethodResponse",
  "Middleware",
  "MiddlewareCallbackParams",
  "PathSerializer",
  "QuerySerializer",
  "QuerySerializerOptions",
];

/** What the `/testing` entry imports from the test doubles, as written in the import. */
export const TEST_DOUBLES_IMPORTS: readonly string[] = [
  "type ContractSource",
  "contractFrom",
  "createHandlers",
  "type HandlerFactory",
  "handlerFactory",
  "type HandlersOptions",
  "type HttpHandler",
  "type ResponseFactory",
  "responseFactory",
];
