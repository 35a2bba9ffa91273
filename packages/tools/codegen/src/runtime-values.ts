/** What every package passes on from the runtime, so that users need one import. */
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

/** The runtime's functions that metadata name, so that only what needs one carries it. */
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

/** Names that generated files import from the runtime for themselves. */
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

/** What the entry for tests imports of the doubles, as it stands in the import. */
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
