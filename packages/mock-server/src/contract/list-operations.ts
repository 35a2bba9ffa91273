import type {
  ContractDocument,
  EncodingObject,
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItem,
  Reference,
  RequestBodyObject,
  ResponseObject,
  Schema,
  SecurityRequirement,
  ServerObject,
} from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";

/** Where a parameter is sent. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A parameter with OpenAPI's defaults of `style` and `explode` filled in (OpenAPI 3.1 section 4.8.12.2). */
export interface ContractParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  /**
   * Whether the value is sent as JSON text, because the parameter has `content` instead of
   * `schema`.
   */
  readonly isJson: boolean;
}

/** A schema under its media type. */
export interface ContractContent {
  readonly mediaType: string;
  readonly schema: Schema;
  /** Keys of the vendor's own examples. */
  readonly exampleKeys: readonly string[];
  /** The vendor's own examples by key: references not followed, values not checked. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** How properties of a form are written, by name (OpenAPI 3.1 section 4.8.15). */
  readonly encoding: Readonly<Record<string, EncodingObject>>;
}

/** The response under one key of `responses`: `200`, `4XX` or `default`. */
export interface ContractResponse {
  readonly key: string;
  readonly contents: readonly ContractContent[];
  readonly headers: readonly ContractHeader[];
}

/** A documented response header. */
export interface ContractHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of a contract with all of its references resolved, except those inside schemas. */
export interface ContractOperation {
  /** Exported function of the vendor's package. */
  readonly name: string;
  /** Upper case, as on the wire. */
  readonly method: string;
  /** Template, without the server's base path. */
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly body:
    | { readonly required: boolean; readonly contents: readonly ContractContent[] }
    | undefined;
  readonly responses: readonly ContractResponse[];
  /** OR of ANDs; empty if no credential is required. */
  readonly security: readonly SecurityRequirement[];
  /** The operation's own server, which takes precedence over the client's. */
  readonly server: ServerObject | undefined;
  /** Header in which the client sends a generated idempotency key if the caller gives none. */
  readonly idempotencyHeader: string | undefined;
}

export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;
const LOCATIONS: readonly string[] = [
  "path",
  "query",
  "header",
  "cookie",
] satisfies ParameterLocation[];
// OpenAPI 3.1 section 4.8.12.2, and what every fetch writes by itself (Fetch section 2.2.2).
const IGNORED_HEADERS = new Set([
  ...["accept", "content-type", "authorization"],
  ...["connection", "content-length", "expect", "host", "keep-alive"],
  ...["te", "trailer", "transfer-encoding", "upgrade"],
]);

/** All operations of a contract: paths as in the document, methods as in OpenAPI 3.1 section 4.8.9. */
export function listOperations(document: ContractDocument): readonly ContractOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation
        ? [readOperation(document, path, item, method.toUpperCase(), operation)]
        : [];
    }),
  );
}

function readOperation(
  document: ContractDocument,
  path: string,
  item: PathItem,
  method: string,
  operation: OperationObject,
): ContractOperation {
  const body =
    operation.requestBody && followReference<RequestBodyObject>(document, operation.requestBody);
  return {
    name: operation["x-operation-name"] ?? camelCase(operation.operationId ?? `${method} ${path}`),
    method,
    path,
    parameters: readParameters(document, [
      ...(item.parameters ?? []),
      ...(operation.parameters ?? []),
    ]),
    body: body && { required: body.required ?? false, contents: readContents(body.content) },
    responses: Object.entries(operation.responses ?? {}).map(([key, response]) => ({
      ...readResponse(document, key, response),
      // A response to HEAD has no content, whatever is documented (RFC 9110 section 9.3.2).
      ...(method === "HEAD" && { contents: [] }),
    })),
    security: operation.security ?? document.security ?? [],
    server: operation.servers?.[0],
    idempotencyHeader: readIdempotencyHeader(operation["x-idempotency"]),
  };
}

function readIdempotencyHeader(idempotency: unknown): string | undefined {
  if (typeof idempotency !== "object" || idempotency === null) return undefined;
  return "header" in idempotency && typeof idempotency.header === "string"
    ? idempotency.header
    : undefined;
}

function readParameters(
  document: ContractDocument,
  found: readonly (ParameterObject | Reference)[],
): readonly ContractParameter[] {
  const parameters = found.map((one) =>
    readParameter(followReference<ParameterObject>(document, one)),
  );
  // Those of the operation come last and replace those of the path.
  const byName = new Map(parameters.map((one) => [`${one.in}:${one.name}`, one]));
  return [...byName.values()].filter((one) => !isIgnoredHeader(one));
}

/** Whether clients ignore a parameter, because something else sets this header. */
export function isIgnoredHeader({
  in: location,
  name,
}: Pick<ParameterObject, "in" | "name">): boolean {
  return location === "header" && IGNORED_HEADERS.has(name.toLowerCase());
}

function readParameter(parameter: ParameterObject): ContractParameter {
  const isForm = parameter.in === "query" || parameter.in === "cookie";
  const style = parameter.style ?? (isForm ? "form" : "simple");
  const [[mediaType = "", content] = []] = Object.entries(parameter.content ?? {});
  if (!LOCATIONS.includes(parameter.in))
    throw new Error(`parameter ${parameter.name} is in ${parameter.in}`);
  return {
    name: parameter.name,
    // Checked on the line above.
    in: parameter.in as ParameterLocation,
    required: parameter.required ?? false,
    style,
    explode: parameter.explode ?? style === "form",
    schema: parameter.schema ?? content?.schema ?? true,
    isJson: /[/+]json(?:;|$)/.test(mediaType),
  };
}

function readResponse(
  document: ContractDocument,
  key: string,
  found: ResponseObject | Reference,
): ContractResponse {
  const response = followReference<ResponseObject>(document, found);
  const headers = Object.entries(response.headers ?? {}).filter(
    ([name]) => name.toLowerCase() !== "content-type",
  );
  return {
    key,
    contents: readContents(response.content ?? {}),
    headers: headers.map(([name, one]) => {
      const header = followReference<HeaderObject>(document, one);
      return { name, required: header.required ?? false, schema: header.schema ?? true };
    }),
  };
}

function readContents(
  content: Readonly<Record<string, MediaTypeObject>>,
): readonly ContractContent[] {
  return Object.entries(content).map(([mediaType, media]) => ({
    mediaType,
    schema: media.schema ?? true,
    exampleKeys: Object.keys(media.examples ?? {}),
    examples: media.examples ?? {},
    encoding: media.encoding ?? {},
  }));
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
