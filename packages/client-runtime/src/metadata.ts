import type { Limits } from "./client/limits.ts";
import type { ServerOption } from "./client/options.ts";
import type { CredentialMetadata } from "./credentials/credential-metadata.ts";
import type { ParseProblem } from "./errors/parse-error.ts";
import type { HttpMethod } from "./http-method.ts";
import type { ResponseHeaderMetadata } from "./response-header-metadata.ts";
import type { ResponseReport } from "./send/exchange.ts";
import type { AttemptLimits } from "./send/limit-attempt.ts";

/** How a parameter's value is written out (OpenAPI 3.1 §4.8.12.3). */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/**
 * Serialization of one parameter. Left out where it equals OpenAPI's defaults: style simple in
 * path and header, form in query and cookie; explode true for form and false otherwise.
 */
export interface ParameterMetadata {
  readonly in: ParameterLocation;
  /** In a path and a header, an array or an object is taken only where this is stated. */
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  /** Query only: characters that RFC 3986 §3.4 allows in a query stay as they are. */
  readonly allowReserved?: boolean;
  /** Path only: the value when the caller leaves the parameter out. */
  readonly default?: string;
  /** The parameter is described by `content` and its value is sent as JSON text. */
  readonly content?: "json";
  /**
   * Writes what the fields above say. Named by the operations that need it, as every function in
   * this metadata is, so that others do not carry it. Without it a value is written by OpenAPI's
   * defaults, in a path and a header a single one.
   */
  readonly write?: ParameterWriter;
}

/**
 * Writes one value of a parameter: in a query and a cookie its `name=value` pairs, in a header the
 * items of a list, in a path its pieces. Throws a ConfigError for a value that it cannot write.
 */
export type ParameterWriter = (
  name: string,
  value: unknown,
  metadata: ParameterMetadata | EncodingMetadata,
  vendor: string,
) => readonly string[];

/** A location of parameters in a request (OpenAPI 3.1 §4.8.12.1). */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A request as far as it has been written. */
export interface RequestDraft {
  /** The path template, then the path. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  /** By lower-case name. */
  readonly headers: Record<string, string>;
}

/**
 * Writes the values of one parameter location into a request. Throws a ConfigError for a value that
 * cannot be sent.
 */
export type LocationWriter = (
  draft: RequestDraft,
  values: object | undefined,
  parameters: OperationMetadata["parameters"],
  vendor: string,
) => void;

/**
 * What the contract documents as the body of a success: a JSON object or array, any other body, none
 * at all, or anything because it says nothing.
 */
export type SuccessBody = "object" | "array" | "value" | "none" | "any";

/**
 * When a call with a method that is not idempotent may be sent again: always; with a random key in
 * this header, one per call; or when a JSON pointer (RFC 6901) into the body has a value.
 */
export type IdempotencyMetadata =
  | "always"
  | { readonly header: string; readonly createKey: () => string }
  | {
      readonly whenBody: readonly string[];
      readonly hasValue: (body: unknown, pointers: readonly string[]) => boolean;
    };

/** A body as fetch takes it. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit["body"]>;
  /**
   * Takes precedence over any other Content-Type: it alone names the boundary. Empty where fetch is to
   * name the type.
   */
  readonly contentType?: string | undefined;
}

/** What an encoder must know about a body. */
export interface BodyMetadata {
  readonly contentType: string;
  readonly encoding: Readonly<Record<string, EncodingMetadata>> | undefined;
  readonly vendor: string;
}

/** Encodes a request body. Throws or rejects with a ConfigError for one that it cannot encode. */
export type BodyEncoder = (
  value: unknown,
  metadata: BodyMetadata,
) => EncodedBody | Promise<EncodedBody>;

/** A response's body, or what is wrong with it; then `value` is what there is of its text. */
export interface ReadBody {
  readonly value: unknown;
  readonly problem?: ParseProblem | undefined;
}

/** What a reader must know of the call whose response it reads. */
export interface ReadContext {
  readonly limits: Limits;
  /** The caller's signal. */
  readonly signal: AbortSignal | null | undefined;
  /** The limits of the attempt, which end with it unless they are held. */
  readonly attempt: AttemptLimits;
  /** What an error says that ends the call now. */
  readonly report: () => ResponseReport;
}

/** Reads a response's body to its end, or hands it over as a stream. Rejects as reading does. */
export type BodyReader = (response: Response, context: ReadContext) => Promise<ReadBody>;

/** How one property of a form body is written (OpenAPI 3.1 §4.8.15). */
export interface EncodingMetadata {
  readonly in: "body";
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Form only: writes what the fields above say, or JSON text. */
  readonly write?: ParameterWriter;
  /** Multipart only: the property is sent as JSON text. */
  readonly content?: "json";
  /** Multipart only: media type of the property's part; a file's own type takes precedence. */
  readonly contentType?: string;
}

/** What a call must know about its operation beyond the values the caller passes. */
export interface OperationMetadata {
  /** Name of the generated function; without it errors carry `METHOD /path` as the operation. */
  readonly name?: string;
  readonly method: HttpMethod;
  /** Path template, beginning with a slash. */
  readonly path: string;
  /**
   * What writes the parameters of each location that the operation has; a call that names another
   * location is refused. An operation names what it needs, so that others do not carry it.
   */
  readonly locations?: Readonly<Partial<Record<ParameterLocation, LocationWriter>>>;
  /** Parameters that differ from OpenAPI's defaults, by `in:name`. */
  readonly parameters?: Readonly<Record<string, ParameterMetadata>>;
  /** Media type of the request body; `application/json` when absent. */
  readonly contentType?: string;
  /** How properties of a form body are written, where it is not OpenAPI's default. */
  readonly encoding?: Readonly<Record<string, EncodingMetadata>>;
  /** Media type to ask for where a response may come in several; any if absent. */
  readonly accept?: string;
  /** Encodes the request body where it is not JSON. */
  readonly encodeBody?: BodyEncoder;
  /** Reads the success body where it is not JSON; by status (`200`, `2XX`) where they differ. */
  readonly readBody?: BodyReader | Readonly<Record<string, BodyReader>>;
  /** Whether a success is handed over item by item, before all of it has arrived. */
  readonly streams?: true;
  /** Reads the body of a failure, which is JSON or text, where that takes more than `JSON.parse`. */
  readonly readError?: BodyReader;
  /**
   * The body of every success, undocumented ones included; by status (`200`, `2XX`) where they
   * differ. An object when absent.
   */
  readonly success?: SuccessBody | Readonly<Record<string, SuccessBody>>;
  /** The reader of a media type that the caller asks for, where there are several. */
  readonly readerOf?: (mediaType: string) => BodyReader;
  /** Accepted alternatives as indices into the vendor's `security`; `[]` none, absent all. */
  readonly security?: readonly number[];
  /**
   * The operation's own servers, where they differ from the vendor's: by the short names of those, so
   * that they follow the client's choice. A URL that begins with a slash is relative to the chosen
   * server of the vendor.
   */
  readonly servers?: Readonly<Record<string, ServerMetadata>>;
  /** Finds the base URL among `servers`, and is named with them. */
  readonly chooseServer?: ChooseServer;
  /** Absent: GET, HEAD, OPTIONS, PUT and DELETE are idempotent (RFC 9110 §9.2.2), others not. */
  readonly idempotency?: IdempotencyMetadata;
  /** Statuses to send the call again for, beyond those of every vendor. */
  readonly retryStatuses?: readonly number[];
}

/** The options of a client that say where its calls go. */
export interface ServerChoice {
  readonly server?: ServerOption | undefined;
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecureHttp?: boolean | undefined;
}

/**
 * The base URL of an operation with servers of its own, without a trailing slash: `baseUrl` is the
 * client's, which counts where the caller gave it. Throws a ConfigError where none of the
 * operation's servers is the counterpart of the chosen one.
 */
export type ChooseServer = (
  servers: Readonly<Record<string, ServerMetadata>>,
  metadata: VendorMetadata,
  choice: ServerChoice,
  baseUrl: string,
) => string;

/** One server of the contract and the variables in its URL (OpenAPI 3.1 §4.8.5). */
export interface ServerMetadata {
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariableMetadata>>;
  /** Fills in the variables; absent where there are none. */
  readonly fill?: FillVariables;
}

/**
 * Fills the given variables into a server's URL. Throws a ConfigError for one that does not fit.
 */
export type FillVariables = (metadata: ServerMetadata, given: object, vendor: string) => string;

/** One server variable (OpenAPI 3.1 §4.8.6). */
export interface ServerVariableMetadata {
  readonly default: string;
  readonly enum?: readonly string[];
}

/** Everything the client of one vendor knows about its vendor. */
export interface VendorMetadata {
  /** The vendor's slug. */
  readonly vendor: string;
  /** Servers by short name; the first is the default. */
  readonly servers: Readonly<Record<string, ServerMetadata>>;
  /** Alternatives (OR) of credentials that belong together (AND). */
  readonly security: readonly (readonly CredentialMetadata[])[];
  readonly headers?: ResponseHeaderMetadata;
}
