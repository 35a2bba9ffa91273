import type { Int64Finder } from "../../int64-shape.ts";
import { type BodyKind, contentKind, preferredContent, sentType } from "../../media-type.ts";
import {
  type ApiModel,
  type IdempotencyModel,
  type OperationModel,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
} from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { streamItem } from "../../stream-item.ts";
import { FunctionReference } from "../text/metadata-function.ts";
import { expression } from "../text/source-text.ts";
import { encodingMetadata } from "./encoding-metadata.ts";
import { parameterMetadata } from "./parameter-metadata.ts";
import { failureReader, INT64, readerByType, successReaders } from "./reader-metadata.ts";
import { serversMetadata } from "./servers-metadata.ts";
import { type SuccessBody, successMetadata } from "./success-metadata.ts";

/** What the runtime needs to know about an operation beyond method and path; only what differs from the defaults. */
export interface OperationMetadataData {
  readonly locations?: Readonly<Record<string, FunctionReference>>;
  readonly parameters?: Readonly<Record<string, object>>;
  readonly contentType?: string;
  readonly encoding?: object;
  readonly accept?: string;
  readonly encodeBody?: FunctionReference;
  readonly readBody?: FunctionReference | Readonly<Record<string, FunctionReference>>;
  readonly streams?: true;
  readonly success?: SuccessBody | Readonly<Record<string, SuccessBody>>;
  readonly readerOf?: FunctionReference;
  readonly security?: readonly number[];
  readonly servers?: Readonly<Record<string, object>>;
  readonly chooseServer?: FunctionReference;
  readonly idempotency?: object | "always";
  readonly retryStatuses?: readonly number[];
}

/** Collects an operation's metadata. An empty result means that everything follows the defaults of OpenAPI and HTTP. */
export function operationMetadata(
  operation: OperationModel,
  model: ApiModel,
  int64?: Int64Finder,
): OperationMetadataData {
  const parameters = operation.parameters.flatMap((parameter) => {
    const metadata = parameterMetadata(parameter, model);
    return Object.keys(metadata).length === 0
      ? []
      : [[`${parameter.in}:${parameter.name}`, { in: parameter.in, ...metadata }] as const];
  });
  const request = preferredContent(operation.requestBody?.contents ?? []);
  const contentType = request && sentType(request);
  const bodies = { contract: model.contract, int64 };
  const encoder = encoderOf(operation, int64);
  const encodings =
    operation.requestBody?.contents.map((one) => encodingMetadata(one, model)) ?? [];
  const encoding = Object.fromEntries(encodings.flatMap(Object.entries<object>));
  const accept = acceptedType(operation);
  const readBody = successReaders(operation, bodies);
  const readError = failureReader(operation, bodies);
  const success = successMetadata(operation, model.contract);
  const security = securityMetadata(operation, model);
  const locations = locationWriters(operation);
  return {
    ...(locations ? { locations } : {}),
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(contentType && contentType !== "application/json" ? { contentType } : {}),
    ...(Object.keys(encoding).length > 0 ? { encoding } : {}),
    ...(accept ? { accept, readerOf: readerByType(operation, bodies) } : {}),
    ...(encoder ? { encodeBody: encoder } : {}),
    ...(readBody ? { readBody } : {}),
    ...(isItemized(operation, model) ? { streams: true } : {}),
    ...(readError ? { readError } : {}),
    ...(success ? { success } : {}),
    ...(security ? { security } : {}),
    ...(operation.servers.length > 0
      ? {
          servers: serversMetadata(operation.servers),
          chooseServer: new FunctionReference("chooseServer"),
        }
      : {}),
    ...(operation.idempotency ? { idempotency: idempotencyMetadata(operation.idempotency) } : {}),
    ...(operation.retryStatuses.length > 0 ? { retryStatuses: operation.retryStatuses } : {}),
  };
}

/** Whether a success is a stream whose items the contract describes. */
function isItemized({ responses }: OperationModel, { contract }: ApiModel): boolean {
  const successes = responses.filter(({ status }) => /^2/.test(status));
  return successes.some(({ contents }) =>
    contents.some((content) => streamItem(content, contract) !== undefined),
  );
}

const LOCATION_WRITERS: Readonly<Record<ParameterLocation, MetadataFunction>> = {
  path: "writePath",
  query: "writeQuery",
  header: "writeHeaders",
  cookie: "writeCookies",
};

/** What writes the parameters of each location that the operation has. */
function locationWriters({ parameters }: OperationModel): OperationMetadataData["locations"] {
  const used = PARAMETER_LOCATIONS.filter((one) => parameters.some((own) => own.in === one));
  if (used.length === 0) return undefined;
  return Object.fromEntries(
    used.map((location) => [location, new FunctionReference(LOCATION_WRITERS[location])]),
  );
}

/** Whether a call may go without credentials if the client has none that the operation accepts. */
export function needsEmptyAlternative(operation: OperationModel, model: ApiModel): boolean {
  return operation.securityOptional && new Set(operation.security).size < model.security.length;
}

/** The alternatives that an operation accepts; the index after the vendor's last means no credentials. */
function securityMetadata(operation: OperationModel, model: ApiModel): number[] | undefined {
  const accepted = [...new Set(operation.security)];
  if (accepted.length === model.security.length) return undefined;
  const isOptional = accepted.length > 0 && needsEmptyAlternative(operation, model);
  return isOptional ? [...accepted, model.security.length] : accepted;
}

const ENCODERS: Readonly<Record<BodyKind, MetadataFunction | undefined>> = {
  json: undefined,
  multipart: "encodeMultipart",
  form: "encodeUrlencoded",
  text: "encodeRaw",
  stream: "encodeRaw",
  binary: "encodeRaw",
};

/** The encoder of the body, or one for all bodies if the caller may choose among several kinds. */
function encoderOf(
  { requestBody }: OperationModel,
  int64: Int64Finder | undefined,
): FunctionReference | undefined {
  const contents = requestBody?.contents ?? [];
  const encoders = new Set(contents.map((one) => ENCODERS[contentKind(one)]));
  const encoder = encoders.size > 1 ? "encodeByType" : [...encoders][0];
  const sent = contents.filter((one) => contentKind(one) === "json").map(({ schema }) => schema);
  const shape = int64?.shapeOf({ anyOf: sent });
  if (shape === undefined) return encoder && new FunctionReference(encoder);
  const exact = `encodeInt64(value, metadata, ${expression(shape)}, ${INT64})`;
  const isJson = "/[/+]json\\b/.test(metadata.contentType)";
  const call = encoder ? `(${isJson} ? ${exact} : ${encoder}(value, metadata))` : exact;
  return new FunctionReference("encodeInt64", {
    text: `(value, metadata) => ${call}`,
    others: encoder ? [encoder] : [],
    shapes: [shape],
  });
}

function idempotencyMetadata(idempotency: IdempotencyModel): object | "always" {
  if (idempotency === "always") return idempotency;
  return "header" in idempotency
    ? { ...idempotency, createKey: new FunctionReference("randomKey") }
    : { ...idempotency, hasValue: new FunctionReference("hasValue") };
}

/** The media type to request if a success is available in several. */
function acceptedType({ responses }: OperationModel): string | undefined {
  const choice = responses.find(({ status, contents }) => /^2/.test(status) && contents.length > 1);
  return choice && preferredContent(choice.contents)?.mediaType;
}
