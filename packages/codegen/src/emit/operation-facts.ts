import { isObject, objectOr } from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";
import type {
  ApiModel,
  IdempotencyModel,
  OperationModel,
  PaginationModel,
  ParameterModel,
  Schema,
} from "../model.ts";
import type { FactFunction } from "../runtime-values.ts";
import { FunctionReference } from "./fact-function.ts";
import { type BodyKind, bodyKind, preferredContent } from "./media-type.ts";
import { defaultOf } from "./operation-types.ts";

/** What the runtime must be told of an operation beyond method and path; only what differs from the defaults. */
export interface OperationFactsData {
  readonly parameters?: Readonly<Record<string, object>>;
  readonly contentType?: string;
  readonly encodeBody?: FunctionReference;
  readonly readBody?: FunctionReference;
  readonly security?: readonly number[];
  readonly server?: string;
  readonly idempotency?: object | "always";
  readonly retryStatuses?: readonly number[];
}

/** Collects an operation's facts. An empty result means: everything is as OpenAPI and HTTP say. */
export function operationFacts(operation: OperationModel, model: ApiModel): OperationFactsData {
  const parameters = operation.parameters.flatMap((parameter) => {
    const facts = parameterFacts(parameter, model);
    return Object.keys(facts).length === 0
      ? []
      : [[`${parameter.in}:${parameter.name}`, { in: parameter.in, ...facts }] as const];
  });
  const request = preferredContent(operation.requestBody?.contents ?? []);
  const encoder = ENCODERS[bodyKind(request?.mediaType ?? "application/json")];
  const reader = readerOf(operation);
  const everyAlternative = model.security.map((_, index) => index);
  const needsAny = operation.security.length === everyAlternative.length;
  return {
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(request && request.mediaType !== "application/json"
      ? { contentType: request.mediaType }
      : {}),
    ...(encoder ? { encodeBody: new FunctionReference(encoder) } : {}),
    ...(reader ? { readBody: new FunctionReference(reader) } : {}),
    ...(needsAny ? {} : { security: operation.security }),
    ...(operation.server ? { server: operation.server } : {}),
    ...(operation.idempotency ? { idempotency: idempotencyFacts(operation.idempotency) } : {}),
    ...(operation.retryStatuses.length > 0 ? { retryStatuses: operation.retryStatuses } : {}),
  };
}

/** What the runtime must know to read page after page; the size of a page is the caller's matter. */
export function paginationFacts(pagination: PaginationModel): object {
  if (pagination.kind === "cursor") {
    const { kind, cursor, next, items } = pagination;
    return { kind, cursor, next, items };
  }
  const { kind, page, first, items, total, lastPage } = pagination;
  return {
    kind,
    page,
    ...(first === 1 ? {} : { first }),
    items,
    ...(total === undefined ? {} : { total }),
    ...(lastPage === undefined ? {} : { lastPage }),
  };
}

const ENCODERS: Readonly<Record<BodyKind, FactFunction | undefined>> = {
  json: undefined,
  multipart: "encodeMultipart",
  form: "encodeUrlencoded",
  text: "encodeRaw",
  binary: "encodeRaw",
};

function idempotencyFacts(idempotency: IdempotencyModel): object | "always" {
  if (idempotency === "always") return idempotency;
  return "header" in idempotency
    ? { ...idempotency, createKey: new FunctionReference("randomKey") }
    : { ...idempotency, hasValue: new FunctionReference("hasValue") };
}

const WRITERS: Readonly<Record<ParameterModel["in"], FactFunction>> = {
  path: "writePathValue",
  query: "writeList",
  header: "writeHeaderValue",
  cookie: "writeList",
};

function writerOf(parameter: ParameterModel): FactFunction {
  if (parameter.mediaType !== undefined) return "writeJson";
  return parameter.style === "deepObject" ? "writeDeepObject" : WRITERS[parameter.in];
}

function parameterFacts(parameter: ParameterModel, model: ApiModel): object {
  const query = parameter.in === "query" || parameter.in === "cookie";
  const style = query ? "form" : "simple";
  const explode = parameter.style === "form";
  const fallback = parameter.in === "path" ? defaultOf(parameter.schema) : undefined;
  const structured = !query && takesStructure(parameter.schema, model);
  const differing = {
    ...(parameter.style !== style || structured ? { style: parameter.style } : {}),
    ...(parameter.explode !== explode ? { explode: parameter.explode } : {}),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(parameter.mediaType === undefined ? {} : { content: "json" }),
  };
  return {
    ...differing,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(Object.keys(differing).length > 0
      ? { write: new FunctionReference(writerOf(parameter)) }
      : {}),
  };
}

/** Whether a parameter is described as an array or an object: in a path or a header only then may it be one. */
function takesStructure(schema: Schema, model: ApiModel): boolean {
  if (!isObject(schema)) return false;
  const reference = schema["$ref"];
  const pointer = typeof reference === "string" ? pointerOfReference(reference) : undefined;
  const target = pointer === undefined ? schema : objectOr(readPointer(model.contract, pointer));
  return [target["type"]].flat().some((type) => type === "array" || type === "object");
}

function readerOf(operation: OperationModel): FactFunction | undefined {
  const kinds = operation.responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ contents }) => preferredContent(contents) ?? [])
    .map(({ mediaType }) => bodyKind(mediaType));
  if (kinds.length === 0 || kinds.includes("json")) return undefined;
  return kinds.every((kind) => kind === "text") ? "readText" : "readBlob";
}
