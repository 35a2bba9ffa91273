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

/** The runtime's functions that metadata refers to, so that a bundle carries only those it needs. */
export type MetadataFunction =
  | "clientCredentials"
  | "encodeByType"
  | "encodeMultipart"
  | "encodeRaw"
  | "encodeUrlencoded"
  | "fillVariables"
  | "hasValue"
  | "putBasic"
  | "putCookie"
  | "putQuery"
  | "randomKey"
  | "readBlob"
  | "readJson"
  | "readStream"
  | "readText"
  | "readerOf"
  | "writeDeepObject"
  | "writeHeaderValue"
  | "writeJson"
  | "writeList"
  | "writePathValue";

/** Names that generated files import from the runtime for their own use. */
export const RUNTIME_IMPORTS: readonly string[] = [
  "BasicCredential",
  "CallOptions",
  "ClientOptions",
  "Credential",
  "Failure",
  "OAuthCredential",
  "OperationMetadata",
  "Paginated",
  "Success",
  "UndocumentedSuccess",
  "VendorClient",
  "VendorMetadata",
  "callOperation",
  "clientCredentials",
  "createVendorClient",
  "encodeByType",
  "encodeMultipart",
  "encodeRaw",
  "encodeUrlencoded",
  "fillVariables",
  "hasValue",
  "paginatedOperation",
  "putBasic",
  "putCookie",
  "putQuery",
  "randomKey",
  "readBlob",
  "readJson",
  "readStream",
  "readText",
  "readerOf",
  "writeDeepObject",
  "writeHeaderValue",
  "writeJson",
  "writeList",
  "writePathValue",
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
