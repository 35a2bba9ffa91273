import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "@org/test-doubles/json";
import { pointerOfReference, readPointer } from "@org/test-doubles/pointer";
import { type Editable, operationsOf } from "./insert-probe.ts";

/** So many operations of a large contract are edited: as many as any edit needs, and some more. */
const MOST_OPERATIONS = 8;

/**
 * A copy of any contract with few of its operations, one of which is called its upsert: the first that
 * takes and returns JSON objects. Undefined if there is none.
 */
export function chooseUpsert(whole: JsonObject): JsonObject | undefined {
  const contract = structuredClone(whole) as Editable;
  const operations = operationsOf(contract);
  const upsert = operations.find((operation) => isUpsert(operation, whole));
  if (upsert === undefined) return undefined;
  const others = operations.filter((operation) => operation !== upsert);
  const kept = new Set([upsert, ...others.slice(0, MOST_OPERATIONS - 1)]);
  for (const [path, item] of Object.entries(contract.paths) as [string, Editable][]) {
    for (const [key, value] of Object.entries(item)) if (!kept.has(value)) delete item[key];
    if (Object.keys(item).length === 0) delete contract.paths[path];
  }
  for (const operation of kept) {
    if (/^upsert/.test(nameOf(operation)))
      operation["x-operation-name"] = `other${nameOf(operation)}`;
  }
  upsert["x-operation-name"] = "upsertProbe";
  return withStated(contract, [...kept]);
}

/** States what a document may leave out and every generated contract has. */
function withStated(contract: Editable, operations: readonly Editable[]): JsonObject {
  for (const operation of operations) operation.security ??= contract.security ?? [];
  if ((contract.servers ?? []).length === 0) contract.servers = [{ url: "https://api.example" }];
  return {
    ...contract,
    components: { schemas: {}, securitySchemes: {}, ...contract.components },
  };
}

function nameOf(operation: Editable): string {
  return operation["x-operation-name"] ?? operation.operationId ?? "";
}

function isUpsert({ requestBody, responses }: Editable, contract: JsonObject): boolean {
  const [success, ...others] = Object.keys(responses ?? {}).filter((status) =>
    /^2\d\d$/.test(status),
  );
  if (success === undefined || others.length > 0) return false;
  return [requestBody, responses[success]].every((message) => {
    const types = Object.keys(message?.content ?? {});
    const schema = message?.content?.["application/json"]?.schema;
    return types.length === 1 && isPlain(schema, contract);
  });
}

/** Whether a schema is an object that nothing else describes, to which a property can be added. */
function isPlain(schema: Json | undefined, contract: JsonObject): boolean {
  const pointer = pointerOfReference(stringOr(objectOr(schema)["$ref"]) ?? "");
  const target = pointer === undefined ? schema : readPointer(contract, pointer);
  return (
    isObject(target) &&
    target["type"] === "object" &&
    isObject(target["properties"]) &&
    ["allOf", "anyOf", "oneOf", "enum", "$ref"].every((key) => arrayOr(target[key]).length === 0)
  );
}
