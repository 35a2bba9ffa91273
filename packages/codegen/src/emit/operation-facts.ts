import { entriesOf, objectFrom } from "../json/json.ts";
import type {
  ApiModel,
  ContentModel,
  IdempotencyModel,
  OperationModel,
  PaginationModel,
  ParameterModel,
} from "../model.ts";
import { isOfType, schemaLayers } from "../spec/schema-layers.ts";
import { encodingFacts } from "./encoding-facts.ts";
import { bodyKind, contentKind, preferredContent, sentType } from "./media-type.ts";
import { defaultOf } from "./operation-types.ts";

/** What the runtime must be told of an operation beyond method and path; only what differs from the defaults. */
export interface OperationFactsData {
  readonly parameters?: Readonly<Record<string, object>>;
  readonly contentType?: string;
  readonly encoding?: object;
  readonly accept?: string;
  readonly responseType?: ResponseType | Readonly<Record<string, ResponseType>>;
  readonly security?: readonly number[];
  readonly server?: string;
  readonly idempotency?: IdempotencyModel;
  readonly retryStatuses?: readonly number[];
}

type ResponseType = "text" | "blob" | "stream";

/** Collects an operation's facts. An empty result means: everything is as OpenAPI and HTTP say. */
export function operationFacts(operation: OperationModel, model: ApiModel): OperationFactsData {
  const parameters = operation.parameters.flatMap((parameter) => {
    const facts = parameterFacts(parameter, model);
    return Object.keys(facts).length === 0
      ? []
      : [[`${parameter.in}:${parameter.name}`, { in: parameter.in, ...facts }] as const];
  });
  const request = preferredContent(operation.requestBody?.contents ?? []);
  const contentType = request && sentType(request);
  const encodings = operation.requestBody?.contents.map((one) => encodingFacts(one, model)) ?? [];
  const encoding = objectFrom(encodings.flatMap(entriesOf));
  const accept = acceptedType(operation);
  const responseType = responseTypeOf(operation);
  const security = securityFacts(operation, model);
  return {
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(contentType && contentType !== "application/json" ? { contentType } : {}),
    ...(Object.keys(encoding).length > 0 ? { encoding } : {}),
    ...(accept ? { accept } : {}),
    ...(responseType ? { responseType } : {}),
    ...(security ? { security } : {}),
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

/** Whether a call of the operation may go without credentials although the client's are others. */
export function needsEmptyAlternative(operation: OperationModel, model: ApiModel): boolean {
  return operation.securityOptional && new Set(operation.security).size < model.security.length;
}

/** The alternatives an operation accepts; one behind the vendor's last stands for none at all. */
function securityFacts(operation: OperationModel, model: ApiModel): number[] | undefined {
  const accepted = [...new Set(operation.security)];
  if (accepted.length === model.security.length) return undefined;
  const isOptional = accepted.length > 0 && needsEmptyAlternative(operation, model);
  return isOptional ? [...accepted, model.security.length] : accepted;
}

function parameterFacts(parameter: ParameterModel, model: ApiModel): object {
  const query = parameter.in === "query" || parameter.in === "cookie";
  const style = query ? "form" : "simple";
  const explode = parameter.style === "form";
  const fallback = parameter.in === "path" ? defaultOf(parameter.schema) : undefined;
  // Only what is described as an array or an object may be one: text with commas is another thing.
  const structured =
    parameter.in === "path" &&
    isOfType(schemaLayers(parameter.schema, model.contract, "choices"), "array", "object");
  const isJson = parameter.mediaType !== undefined && bodyKind(parameter.mediaType) === "json";
  return {
    ...(parameter.style !== style || structured ? { style: parameter.style } : {}),
    ...(parameter.explode !== explode ? { explode: parameter.explode } : {}),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(isJson ? { content: "json" } : {}),
  };
}

/** What is asked for where a success may come in several media types. */
function acceptedType({ responses }: OperationModel): string | undefined {
  const choice = responses.find(({ status, contents }) => /^2/.test(status) && contents.length > 1);
  return choice && preferredContent(choice.contents)?.mediaType;
}

/** What success bodies are where they are not JSON: of all statuses alike, or by status. */
function responseTypeOf({ responses }: OperationModel): OperationFactsData["responseType"] {
  const types = responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ status, contents }): [string, ResponseType | "json"][] => {
      const content = preferredContent(contents);
      return content === undefined ? [] : [[status, typeOfBody(content)]];
    });
  const [first, ...others] = new Set(types.map(([, type]) => type));
  if (others.length === 0) return first === "json" ? undefined : first;
  const notJson = types.flatMap(([status, type]): [string, ResponseType][] =>
    type === "json" ? [] : [[status, type]],
  );
  return Object.fromEntries(notJson);
}

function typeOfBody(content: ContentModel): ResponseType | "json" {
  const kind = contentKind(content);
  return kind === "json" || kind === "text" || kind === "stream" ? kind : "blob";
}
