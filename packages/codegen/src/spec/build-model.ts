import type { Diagnostic } from "../diagnostics.ts";
import {
  arrayOr,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import {
  type ApiModel,
  type ContentModel,
  HTTP_METHODS,
  type OperationModel,
  type ParameterLocation,
  type ParameterModel,
  type Provenance,
  type ProvenanceNote,
  type RequestBodyModel,
  type ResponseModel,
  type Schema,
  type VendorConfig,
} from "../model.ts";
import type { VendorNames } from "../vendor-names.ts";
import type { DescribedOperation } from "./operation-context.ts";
import { type NamedOperation, nameOperations, pascalCase } from "./operation-names.ts";
import { readIdempotency } from "./read-idempotency.ts";
import { readPagination } from "./read-pagination.ts";
import { readRetryStatuses } from "./read-retry-statuses.ts";
import { readSecurity } from "./read-security.ts";
import { readServers } from "./read-servers.ts";

/** Reads a valid, normalised contract into the model that every emitter works from. */
export function buildModel(
  names: VendorNames,
  config: VendorConfig,
  contract: JsonObject,
  notes: readonly ProvenanceNote[],
): { model: ApiModel; diagnostics: readonly Diagnostic[] } {
  const found = entriesOf(objectOr(contract["paths"])).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method): NamedOperation[] => {
      const operation = objectOr(item)[method];
      const pointer = joinPointer("/paths", path, method);
      return isObject(operation) ? [{ pointer, method, path, operation }] : [];
    }),
  );
  const naming = nameOperations(names.slug, found);
  const requirements = found.map(({ operation }) => operation["security"] ?? []);
  const security = readSecurity(names.slug, contract, requirements, config);
  const { servers, diagnostics } = readServers(names.slug, contract, config);
  const problems: Diagnostic[] = [];
  const operations = found.map((named): OperationModel => {
    const name = naming.names.get(named.pointer) ?? "";
    const { accepted, optional } = security.acceptedBy(named.operation["security"]);
    const described = readOperation(named, name);
    const context = { vendor: names.slug, contract, raw: named.operation, described };
    const { idempotency, ...replay } = readIdempotency(context);
    const { retryStatuses, ...retry } = readRetryStatuses(context);
    const { pagination, ...paging } = readPagination(context);
    problems.push(...replay.diagnostics, ...retry.diagnostics, ...paging.diagnostics);
    return {
      ...described,
      security: accepted,
      securityOptional: optional,
      idempotency,
      retryStatuses,
      pagination,
    };
  });
  const schemas = objectOr(objectOr(contract["components"])["schemas"]);
  return {
    model: {
      names,
      config,
      contract,
      operations,
      schemas: new Map(entriesOf(schemas).map(([name, schema]) => [name, asSchema(schema)])),
      servers,
      security: security.alternatives,
      notes,
    },
    diagnostics: [...naming.diagnostics, ...security.diagnostics, ...diagnostics, ...problems],
  };
}

function readOperation(
  { pointer, method, path, operation }: NamedOperation,
  name: string,
): DescribedOperation {
  const server = objectOr(arrayOr(operation["servers"])[0]);
  return {
    name,
    typeName: pascalCase(name),
    operationId: stringOr(operation["operationId"]),
    method,
    path,
    pointer,
    summary: stringOr(operation["summary"]),
    description: stringOr(operation["description"]),
    deprecated: operation["deprecated"] === true,
    provenance: provenanceOf(operation),
    parameters: arrayOr(operation["parameters"]).map((raw) => readParameter(objectOr(raw))),
    requestBody: readRequestBody(operation["requestBody"]),
    responses: entriesOf(objectOr(operation["responses"])).map(([status, raw]) =>
      readResponse(status, objectOr(raw)),
    ),
    server: stringOr(server["url"]),
  };
}

/** OpenAPI 3.1 section 4.8.12.2: what `style` and `explode` are when they are not given. */
const DEFAULT_STYLE: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

function readParameter(parameter: JsonObject): ParameterModel {
  const place = readLocation(parameter["in"]);
  const style = stringOr(parameter["style"]) ?? DEFAULT_STYLE[place];
  const [mediaType, content] = entriesOf(objectOr(parameter["content"]))[0] ?? [];
  return {
    name: stringOr(parameter["name"]) ?? "",
    in: place,
    required: parameter["required"] === true,
    schema: asSchema(parameter["schema"] ?? objectOr(content)["schema"]),
    mediaType,
    style,
    explode: typeof parameter["explode"] === "boolean" ? parameter["explode"] : style === "form",
    allowReserved: parameter["allowReserved"] === true,
    description: stringOr(parameter["description"]),
    deprecated: parameter["deprecated"] === true,
    provenance: provenanceOf(parameter),
  };
}

function readLocation(value: Json | undefined): ParameterLocation {
  return value === "path" || value === "header" || value === "cookie" ? value : "query";
}

function readRequestBody(raw: Json | undefined): RequestBodyModel | undefined {
  if (!isObject(raw)) return undefined;
  return {
    required: raw["required"] === true,
    description: stringOr(raw["description"]),
    contents: readContents(raw["content"]),
  };
}

function readResponse(status: string, response: JsonObject): ResponseModel {
  return {
    status,
    description: stringOr(response["description"]),
    contents: readContents(response["content"]),
    provenance: provenanceOf(response),
  };
}

function readContents(raw: Json | undefined): ContentModel[] {
  return entriesOf(objectOr(raw)).map(([mediaType, value]) => {
    const media = objectOr(value);
    const named = entriesOf(objectOr(media["examples"])).flatMap(([, example]) => {
      const inner = objectOr(example)["value"];
      return inner === undefined ? [] : [inner];
    });
    const single = media["example"] === undefined ? [] : [media["example"]];
    const ofSchema = arrayOr(objectOr(media["schema"])["examples"]);
    return {
      mediaType,
      schema: asSchema(media["schema"]),
      examples: [...single, ...named, ...ofSchema],
    };
  });
}

function asSchema(value: Json | undefined): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}

function provenanceOf(node: JsonObject): Provenance | undefined {
  const mark = node["x-provenance"];
  return mark === "documented" || mark === "inferred" ? mark : undefined;
}
