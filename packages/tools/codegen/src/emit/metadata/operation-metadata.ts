import type { JsonObject } from "../../json/json.ts";
import { type BodyKind, contentKind, preferredContent, sentType } from "../../media-type.ts";
import {
  type ApiModel,
  type ContentModel,
  type IdempotencyModel,
  type OperationModel,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
} from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { streamItem } from "../../stream-item.ts";
import { FunctionReference } from "../text/metadata-function.ts";
import { stringLiteral } from "../text/source-text.ts";
import { encodingMetadata } from "./encoding-metadata.ts";
import { parameterMetadata } from "./parameter-metadata.ts";
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
): OperationMetadataData {
  const parameters = operation.parameters.flatMap((parameter) => {
    const metadata = parameterMetadata(parameter, model);
    return Object.keys(metadata).length === 0
      ? []
      : [[`${parameter.in}:${parameter.name}`, { in: parameter.in, ...metadata }] as const];
  });
  const request = preferredContent(operation.requestBody?.contents ?? []);
  const contentType = request && sentType(request);
  const encoder = encoderOf(operation);
  const encodings =
    operation.requestBody?.contents.map((one) => encodingMetadata(one, model)) ?? [];
  const encoding = Object.fromEntries(encodings.flatMap(Object.entries<object>));
  const accept = acceptedType(operation);
  const readBody = readerOf(operation, model);
  const success = successMetadata(operation, model.contract);
  const security = securityMetadata(operation, model);
  const locations = locationWriters(operation);
  return {
    ...(locations ? { locations } : {}),
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(contentType && contentType !== "application/json" ? { contentType } : {}),
    ...(Object.keys(encoding).length > 0 ? { encoding } : {}),
    ...(accept ? { accept, readerOf: readerByType(operation, model) } : {}),
    ...(encoder ? { encodeBody: new FunctionReference(encoder) } : {}),
    ...(readBody ? { readBody } : {}),
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
function encoderOf({ requestBody }: OperationModel): MetadataFunction | undefined {
  const encoders = new Set((requestBody?.contents ?? []).map((one) => ENCODERS[contentKind(one)]));
  return encoders.size > 1 ? "encodeByType" : [...encoders][0];
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

/** The reader of success bodies that are not JSON: one for all statuses, or one per status. */
function readerOf(
  { responses }: OperationModel,
  { contract }: ApiModel,
): OperationMetadataData["readBody"] {
  const readers = responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ status, contents }): [string, MetadataFunction][] => {
      const content = preferredContent(contents);
      return content === undefined ? [] : [[status, readerOfContent(content, contract)]];
    });
  const [first, ...others] = new Set(readers.map(([, reader]) => reader));
  if (others.length === 0) {
    return first === undefined || first === "readJson" ? undefined : new FunctionReference(first);
  }
  return Object.fromEntries(
    readers
      .filter(([, reader]) => reader !== "readJson")
      .map(([status, reader]) => [status, new FunctionReference(reader)]),
  );
}

/** The reader of the media type that a call asks for: of items where one of the types has them. */
function readerByType({ responses }: OperationModel, { contract }: ApiModel): FunctionReference {
  const contents = responses.flatMap((one) => (/^2/.test(one.status) ? one.contents : []));
  const readers = new Map(
    contents.flatMap((content) => {
      const item = streamItem(content, contract);
      return item === undefined ? [] : [[content.mediaType, item.reader] as const];
    }),
  );
  if (readers.size === 0) return new FunctionReference("readerOf");
  const tests = [...readers].map(
    ([type, reader]) => `type === ${stringLiteral(type)} ? ${reader} : `,
  );
  const text = `(type) => (${tests.join("")}readerOf(type))`;
  return new FunctionReference("readerOf", text, [...new Set(readers.values())]);
}

function readerOfContent(content: ContentModel, contract: JsonObject): MetadataFunction {
  return streamItem(content, contract)?.reader ?? READERS[contentKind(content)];
}

const READERS: Readonly<Record<BodyKind, MetadataFunction>> = {
  json: "readJson",
  multipart: "readBlob",
  form: "readBlob",
  text: "readText",
  stream: "readStream",
  binary: "readBlob",
};
