import { type JsonObject, objectOr } from "@org/test-doubles/json";
import type { Level } from "../change.ts";
import type { SchemaEdit } from "./edit.ts";

/** Where in a contract an edited schema is inserted. */
export const POSITIONS = [
  "request",
  "response",
  "parameter",
  "nested request",
  "nested response",
  "map",
  "shared",
  "recursive",
] as const;

/** One of the positions. */
export type Position = (typeof POSITIONS)[number];

/** The level of an edit in a position; undefined if it cannot be made there. */
export function levelAt({ levels, ofValue }: SchemaEdit, position: Position): Level | undefined {
  const [request, response, shared = higherLevel(request, response)] = levels;
  switch (position) {
    case "parameter":
      return ofValue ? request : undefined;
    case "request":
    case "nested request":
      return request;
    case "response":
    case "nested response":
    case "map":
      return response;
    case "shared":
    case "recursive":
      return shared;
  }
}

function higherLevel(left: Level, right: Level): Level {
  const order: readonly Level[] = ["none", "patch", "minor", "major"];
  return order.indexOf(left) > order.indexOf(right) ? left : right;
}

/**
 * Inserts a schema into the vendor's upsert: into its body, its response, a parameter, or several.
 * @param contract as `upsertAlone` returns it
 */
export function insertProbe(
  contract: JsonObject,
  schema: JsonObject,
  position: Position,
): JsonObject {
  const copy = structuredClone(contract) as Editable;
  const target = findUpsert(copy);
  switch (position) {
    case "request":
      target.request["probe"] = schema;
      break;
    case "response":
      target.response["probe"] = schema;
      break;
    case "nested request":
      target.request["probe"] = nest(schema);
      break;
    case "nested response":
      target.response["probe"] = nest(schema);
      break;
    case "map":
      target.response["probe"] = { type: "object", additionalProperties: schema };
      break;
    case "parameter": {
      const value = objectOr(objectOr(schema)["properties"])["value"] ?? {};
      target.parameters.push({ name: "probe", in: "query", schema: value });
      break;
    }
    case "shared":
    case "recursive":
      target.schemas["Probe"] = position === "shared" ? schema : withChildren(schema);
      target.request["probe"] = { $ref: "#/components/schemas/Probe" };
      target.response["probe"] = { $ref: "#/components/schemas/Probe" };
  }
  return copy;
}

/** A contract that is being edited. */
// biome-ignore lint/suspicious/noExplicitAny: any part of any document may be edited
export type Editable = any;

function nest(schema: JsonObject): JsonObject {
  const list = { type: "array", items: { type: "object", properties: { inner: schema } } };
  return { type: "object", required: ["list"], properties: { list } };
}

function withChildren(schema: JsonObject): JsonObject {
  const self = { $ref: "#/components/schemas/Probe" };
  return {
    ...schema,
    properties: {
      ...objectOr(schema["properties"]),
      parent: self,
      children: { type: "array", items: self },
    },
  };
}

/** A copy without the other operations and the schemas that only they use, which would only cost time. */
export function upsertAlone(whole: JsonObject): JsonObject {
  const contract = structuredClone(whole) as Editable;
  const upsert = findUpsertOperation(contract);
  for (const [path, item] of Object.entries(contract.paths) as [string, Editable][]) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation !== upsert) delete item[method];
    }
    if (Object.keys(item).length === 0) delete contract.paths[path];
  }
  const schemas = contract.components.schemas ?? {};
  const used = new Set<string>();
  const follow = (value: unknown) => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(
      /#\/components\/schemas\/([^"]+)/g,
    )) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow(contract.paths);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
  return contract;
}

/** The upsert's body and response with inlined schemas, so that nothing else is edited. */
function findUpsert(contract: Editable) {
  const operation = findUpsertOperation(contract);
  contract.components.schemas ??= {};
  operation.parameters ??= [];
  const success = Object.keys(operation.responses).find((status) => /^2/.test(status)) ?? "200";
  // An upsert without a response body gets one.
  const response = operation.responses[success];
  if (!response.content || success === "204") {
    operation.responses["200"] = {
      description: "A response.",
      content: { "application/json": { schema: { type: "object", properties: {} } } },
    };
    if (success === "204") delete operation.responses["204"];
  }
  const status = success === "204" ? "200" : success;
  return {
    schemas: contract.components.schemas,
    parameters: operation.parameters,
    request: ownProperties(contract, operation.requestBody.content["application/json"]),
    response: ownProperties(contract, operation.responses[status].content["application/json"]),
  };
}

/** The upsert that every vendor has: the operation whose name begins with `upsert`. */
export function findUpsertOperation(contract: Editable): Editable {
  return operationsOf(contract).find((operation) =>
    /^upsert/.test(operation["x-operation-name"] ?? operation.operationId),
  );
}

/** All operations of a contract. */
export function operationsOf(contract: Editable): Editable[] {
  return Object.values(contract.paths).flatMap((item: Editable) =>
    // A path may have extensions too.
    Object.values(item).filter((one: Editable) => one?.responses !== undefined),
  );
}

function ownProperties(contract: Editable, media: Editable): Editable {
  const name = /(?<![^/])[^/]+$/.exec(media.schema.$ref ?? "")?.[0];
  const schema =
    name === undefined ? media.schema : structuredClone(contract.components.schemas[name]);
  media.schema = schema;
  schema.properties ??= {};
  return schema.properties;
}
