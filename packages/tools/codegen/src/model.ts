import type { Json, JsonObject } from "./json/json.ts";
import type { VendorNames } from "./vendor-names.ts";

/** Text files by path relative to the workspace root, with forward slashes. */
export type FileTree = ReadonlyMap<string, string>;

/** What a vendor's `vendor.yaml` says; `specs/vendor.schema.json` describes each field. */
export interface VendorConfig {
  readonly name: string;
  readonly sources: readonly SourceConfig[];
  /** Which of the document's operations the package has, by tag or path; all if left out. */
  readonly operations?: readonly string[];
  /** Short name to server URL as in the contract; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Security scheme name to key of `auth` in the client's options. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Names of response headers, by their meaning. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What users get for `format: int64`; `number` loses digits beyond 2^53. */
  readonly int64?: Int64Type;
  /** Questions that the vendor's documents leave open, one sentence each. */
  readonly open?: readonly string[];
}

/** What an int64 is in TypeScript. */
export type Int64Type = "number" | "bigint" | "string";

/** The `url` of a source that is fetched from nowhere: a person brings it. */
export const BY_HAND = "by hand";

/** One document of a vendor: the file in `source/` and where it came from. */
export interface SourceConfig {
  readonly file: string;
  /** A URL, a path from the root of the workspace, or `BY_HAND`. */
  readonly url: string;
  readonly extract: string;
}

/** Whether the vendor published a statement elsewhere, or we inferred it. */
export type Provenance = "documented" | "inferred";

/** What an overlay action added or changed, for users of the package. */
export interface ProvenanceNote {
  readonly provenance: Provenance;
  /** Where in the contract, for humans: the action's JSONPath. */
  readonly target: string;
  readonly reason: string;
  readonly source: string;
}

/** A JSON Schema 2020-12 of a normalized contract. */
export type Schema = boolean | JsonObject;

/** Everything the emitters and the diff know about one vendor's API. */
export interface ApiModel {
  readonly names: VendorNames;
  readonly config: VendorConfig;
  /** The normalized OpenAPI 3.1 contract, self-contained. */
  readonly contract: JsonObject;
  /** Sorted by path, then by method in the order of the OpenAPI Path Item. */
  readonly operations: readonly OperationModel[];
  /** Webhooks by name, then the callbacks of each operation. */
  readonly incoming: readonly IncomingModel[];
  /** `components.schemas`, sorted by name. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** In the order of vendor.yaml; the first is the default. */
  readonly servers: readonly ServerModel[];
  /** OR of ANDs: one entry per security alternative, in order of first use. */
  readonly security: readonly SecurityAlternative[];
  readonly notes: readonly ProvenanceNote[];
}

/** A normalized contract, and the model that the emitters read from it. */
export interface Contract {
  /** OpenAPI 3.1, self-contained: only `components.schemas` are referenced. */
  readonly document: JsonObject;
  readonly model: ApiModel;
}

/** One operation of the contract, its references to parameters and responses resolved. */
export interface OperationModel {
  /** Exported function, e.g. `upsertProduct`. */
  readonly name: string;
  /** Prefix of the operation's types, e.g. `UpsertProduct`. */
  readonly typeName: string;
  readonly operationId: string | undefined;
  readonly method: HttpMethod;
  readonly path: string;
  readonly pointer: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly provenance: Provenance | undefined;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** Indices into `ApiModel.security` that the operation accepts; empty if it needs none. */
  readonly security: readonly number[];
  /** Whether a call may carry no credential although the operation accepts some. */
  readonly securityOptional: boolean;
  /**
   * The operation's own servers under the short names of their counterparts among the vendor's; empty
   * if it is called on those. A URL that begins with a slash is relative to the counterpart.
   */
  readonly servers: readonly ServerModel[];
  /** When a call may be repeated although its method is not idempotent; undefined if never. */
  readonly idempotency: IdempotencyModel | undefined;
  /** Statuses that are retried in addition to the usual ones, ascending. */
  readonly retryStatuses: readonly number[];
  /** How a list is read page by page; undefined if the operation is not paginated. */
  readonly pagination: PaginationModel | undefined;
}

/**
 * `always`; with a key that the client generates and sends in a header; or if the body has a value
 * at one of the JSON Pointers.
 */
export type IdempotencyModel =
  | "always"
  | { readonly header: string }
  | { readonly whenBody: readonly string[] };

/** How the pages of a list follow each other. */
export type PaginationModel = PageNumbers | PageOffsets | PageCursors | PageLinks;

interface PaginatedList {
  /** Query parameter for the number of items on a page. */
  readonly limit: string | undefined;
  /** JSON Pointer to the items in the body of a page. */
  readonly items: string;
  /** One item. */
  readonly item: Schema;
}

/** Pages are numbered. */
export interface PageNumbers extends PaginatedList {
  readonly kind: "page";
  /** Query parameter for the number of the page. */
  readonly page: string;
  /** Number of the first page. */
  readonly first: number;
  /** JSON Pointer to the number of items on all pages. */
  readonly total: string | undefined;
  /** JSON Pointer to the number of the last page. */
  readonly lastPage: string | undefined;
}

/** Pages begin at the number of an item. */
export interface PageOffsets extends PaginatedList {
  readonly kind: "offset";
  /** Query parameter for the number of the first item of the page. */
  readonly offset: string;
  /** Number of the very first item. */
  readonly first: number;
  /** JSON Pointer to the number of items on all pages. */
  readonly total: string | undefined;
}

/** The header `Link` of each page leads to the next (RFC 8288). */
export interface PageLinks extends PaginatedList {
  readonly kind: "link";
}

/** Each page names the cursor of the next. */
export interface PageCursors extends PaginatedList {
  readonly kind: "cursor";
  /** Query parameter for the cursor. */
  readonly cursor: string;
  /** JSON Pointer to the cursor of the next page; null, empty or missing on the last. */
  readonly next: string;
}

/** HTTP methods of a Path Item, in the order they are emitted. */
export const HTTP_METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** A method of a Path Item, lower case as in OpenAPI. */
export type HttpMethod = (typeof HTTP_METHODS)[number];

/** Methods whose calls may be repeated whatever the operation (RFC 9110 section 9.2.2). */
export const IDEMPOTENT_METHODS: ReadonlySet<HttpMethod> = new Set([
  "get",
  "head",
  "options",
  "put",
  "delete",
]);

/** Where parameters are sent, in the order they are emitted. */
export const PARAMETER_LOCATIONS = ["path", "query", "header", "cookie"] as const;

/** Where a parameter is sent. */
export type ParameterLocation = (typeof PARAMETER_LOCATIONS)[number];

/** A parameter with OpenAPI's defaults for `style` and `explode` filled in (OpenAPI 3.1 section 4.8.12.2). */
export interface ParameterModel {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly schema: Schema;
  /** Media type of a parameter that is described by `content` instead of `schema`. */
  readonly mediaType: string | undefined;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly provenance: Provenance | undefined;
}

/** A schema under its media type. */
export interface ContentModel {
  readonly mediaType: string;
  readonly schema: Schema;
  /** Examples of the media type and of its schema, in that order. */
  readonly examples: readonly Json[];
  /** One item of a stream, where the contract describes it apart from the whole (`itemSchema` of 3.2). */
  readonly item?: Schema;
  /** The contract's `encoding` of a form's properties; only for request bodies. */
  readonly encoding?: JsonObject;
}

/** What a request carries. */
export interface RequestBodyModel {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly contents: readonly ContentModel[];
}

/** What the vendor responds with under one status. */
export interface ResponseModel {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string | undefined;
  readonly contents: readonly ContentModel[];
  /** Sorted by name; `Content-Type` is left out (OpenAPI 3.1 section 4.8.17). */
  readonly headers: readonly HeaderModel[];
  readonly provenance: Provenance | undefined;
}

/** A documented response header. */
export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly deprecated: boolean;
}

/** A request that the vendor sends and the user responds to: a webhook, or a callback of an operation. */
export interface IncomingModel {
  /** Name of the webhook or of the callback. */
  readonly name: string;
  /** Prefix of its types, e.g. `OrderCreatedWebhook`. */
  readonly typeName: string;
  /** Name of the operation that the callback belongs to; undefined for a webhook. */
  readonly operation: string | undefined;
  /** Where a callback is sent: a runtime expression (OpenAPI 3.1 section 4.8.20.4). */
  readonly expression: string | undefined;
  readonly method: HttpMethod;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | undefined;
  readonly responses: readonly ResponseModel[];
}

/** A server with its short name. */
export interface ServerModel {
  readonly name: string;
  readonly url: string;
  readonly description: string | undefined;
  readonly variables: ReadonlyMap<string, ServerVariableModel>;
}

/** A variable of a server URL. */
export interface ServerVariableModel {
  readonly default: string;
  readonly enum: readonly string[] | undefined;
  readonly description: string | undefined;
}

/** Credentials that are needed together. */
export type SecurityAlternative = readonly CredentialModel[];

/** One credential: how it is sent and what the client's options call it. */
export interface CredentialModel {
  readonly scheme: string;
  /** Key of `auth`. */
  readonly key: string;
  readonly kind: "bearer" | "basic" | "header" | "query" | "cookie" | "oauth2";
  /** Name of the header, query parameter or cookie of an API key. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** How the client fetches its tokens; only for `oauth2`. */
  readonly tokenRequest: TokenRequestModel | undefined;
}

/** The token request of the client credentials flow (RFC 6749 section 4.4.2). */
export interface TokenRequestModel {
  /** Absolute, or a path below the client's base URL. */
  readonly url: string;
  /** Scopes that the operations require, in order of first use. */
  readonly scopes: readonly string[];
  /** Headers that carry the client's id and secret; HTTP Basic if undefined. */
  readonly headers: { readonly id: string; readonly secret: string } | undefined;
}
