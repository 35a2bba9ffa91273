import type { Diagnostic } from "../../diagnostics.ts";
import { entriesOf, isObject, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import {
  type ApiModel,
  HTTP_METHODS,
  type OperationModel,
  type ProvenanceNote,
  type VendorConfig,
} from "../../model.ts";
import type { VendorNames } from "../../vendor-names.ts";
import type { DescribedOperation } from "./operation-context.ts";
import { type NamedOperation, nameOperations, pascalCase } from "./operation-names.ts";
import { operationServers } from "./operation-servers.ts";
import { readIdempotency } from "./read-idempotency.ts";
import { readIncoming } from "./read-incoming.ts";
import { asSchema, provenanceOf, readMessages } from "./read-operation.ts";
import { readPagination } from "./read-pagination.ts";
import { readRetryStatuses } from "./read-retry-statuses.ts";
import { readSecurity } from "./read-security.ts";
import { readServers } from "./read-servers.ts";

/** Reads a valid, normalized contract into the model that every emitter works from. */
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
      servers: operationServers(named.operation["servers"], contract, servers),
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
      incoming: readIncoming(contract, operations),
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
  const messages = readMessages(operation);
  return {
    ...messages,
    // A response to HEAD has no content, whatever is documented (RFC 9110 section 9.3.2).
    responses: messages.responses.map((response) =>
      method === "head" ? { ...response, contents: [] } : response,
    ),
    name,
    typeName: pascalCase(name),
    operationId: stringOr(operation["operationId"]),
    method,
    path,
    pointer,
    provenance: provenanceOf(operation),
  };
}
