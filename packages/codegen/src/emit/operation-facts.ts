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
import { bodyKind, preferredContent } from "./media-type.ts";
import { defaultOf } from "./operation-types.ts";

/** What the runtime must be told of an operation beyond method and path; only what differs from the defaults. */
export interface OperationFactsData {
  readonly parameters?: Readonly<Record<string, object>>;
  readonly contentType?: string;
  readonly responseType?: "text" | "blob";
  readonly security?: readonly number[];
  readonly server?: string;
  readonly idempotency?: IdempotencyModel;
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
  const responseType = responseTypeOf(operation);
  const everyAlternative = model.security.map((_, index) => index);
  const needsAny = operation.security.length === everyAlternative.length;
  return {
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(request && request.mediaType !== "application/json"
      ? { contentType: request.mediaType }
      : {}),
    ...(responseType ? { responseType } : {}),
    ...(needsAny ? {} : { security: operation.security }),
    ...(operation.server ? { server: operation.server } : {}),
    ...(operation.idempotency ? { idempotency: operation.idempotency } : {}),
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

function parameterFacts(parameter: ParameterModel, model: ApiModel): object {
  const query = parameter.in === "query" || parameter.in === "cookie";
  const style = query ? "form" : "simple";
  const explode = parameter.style === "form";
  const fallback = parameter.in === "path" ? defaultOf(parameter.schema) : undefined;
  const structured = parameter.in === "path" && takesStructure(parameter.schema, model);
  return {
    ...(parameter.style !== style || structured ? { style: parameter.style } : {}),
    ...(parameter.explode !== explode ? { explode: parameter.explode } : {}),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(parameter.mediaType === undefined ? {} : { content: "json" }),
  };
}

/** Whether a path parameter is described as an array or an object: only then may it be one. */
function takesStructure(schema: Schema, model: ApiModel): boolean {
  if (!isObject(schema)) return false;
  const reference = schema["$ref"];
  const pointer = typeof reference === "string" ? pointerOfReference(reference) : undefined;
  const target = pointer === undefined ? schema : objectOr(readPointer(model.contract, pointer));
  return target["type"] === "array" || target["type"] === "object";
}

function responseTypeOf(operation: OperationModel): "text" | "blob" | undefined {
  const kinds = operation.responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ contents }) => preferredContent(contents) ?? [])
    .map(({ mediaType }) => bodyKind(mediaType));
  if (kinds.length === 0 || kinds.includes("json")) return undefined;
  return kinds.every((kind) => kind === "text") ? "text" : "blob";
}
