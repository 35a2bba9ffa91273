import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";
import type { ContractEdit } from "./edit.ts";
import { type Editable, findUpsertOperation, operationsOf } from "./insert-probe.ts";

/** An edit of a copy of the contract; `change` returns false if there is nothing to edit. */
function edit(
  name: string,
  level: Level,
  rule: string | undefined,
  change: (contract: Editable, upsert: Editable) => unknown,
): ContractEdit {
  return {
    name,
    level,
    rule,
    edit: (contract: JsonObject) => {
      const copy = structuredClone(contract) as Editable;
      return change(copy, findUpsertOperation(copy)) === false ? undefined : copy;
    },
  };
}

function pathOf(contract: Editable, operation: Editable): string {
  const paths = Object.keys(contract.paths);
  return paths.find((path) => Object.values(contract.paths[path]).includes(operation)) ?? "";
}

function lastOperation(contract: Editable): { path: string; method: string } {
  const path = Object.keys(contract.paths).at(-1) ?? "";
  return { path, method: Object.keys(contract.paths[path]).at(-1) ?? "" };
}

/** The first parameter of the contract that fits, with its operation; undefined if none does. */
function findParameter(contract: Editable, fits: (parameter: Editable) => boolean): Editable {
  for (const operation of operationsOf(contract)) {
    const parameter = operation.parameters?.find(fits);
    if (parameter) return { operation, parameter };
  }
  return undefined;
}

/** An edit of the first query parameter that fits. */
function queryEdit(
  name: string,
  level: Level,
  rule: string,
  fits: (parameter: Editable) => boolean,
  change: (parameter: Editable) => void,
): ContractEdit {
  return edit(name, level, rule, (contract) => {
    const found = findParameter(contract, (one) => one.in === "query" && fits(one));
    if (!found) return false;
    change(found.parameter);
    return true;
  });
}

const OPTIONAL_QUERY = { name: "probe", in: "query", schema: { type: "string" } };

/** Edits of operations, parameters, bodies and responses. */
const OPERATION_EDITS: readonly ContractEdit[] = [
  edit("operation removed", "major", "operation-removed", (contract) => {
    const { path, method } = lastOperation(contract);
    delete contract.paths[path][method];
  }),
  edit("operation added", "minor", "operation-added", (contract) => {
    contract.paths["/probe"] = {
      get: {
        operationId: "readProbe",
        security: [],
        responses: { 204: { description: "Done." } },
      },
    };
  }),
  edit("operation renamed", "major", "operation-renamed", (_, upsert) => {
    upsert["x-operation-name"] = "upsertThing";
  }),
  edit("operation deprecated", "minor", "operation-deprecated", (_, upsert) => {
    upsert.deprecated = true;
  }),
  edit("operation's description changed", "patch", "operation-text-changed", (_, upsert) => {
    upsert.description = "Other words.";
  }),
  edit("operation's removal date", "minor", "operation-sunset-changed", (_, upsert) => {
    upsert["x-sunset"] = "2030-01-01";
  }),
  edit("path parameter renamed", "major", "path-renamed", (contract) => {
    const found = findParameter(contract, ({ in: location }) => location === "path");
    if (!found) return false;
    const path = pathOf(contract, found.operation);
    const renamed = path.replace(`{${found.parameter.name}}`, "{renamed}");
    const name = found.parameter.name;
    for (const operation of Object.values(contract.paths[path]) as Editable[]) {
      for (const parameter of operation.parameters) {
        if (parameter.in === "path" && parameter.name === name) parameter.name = "renamed";
      }
    }
    contract.paths[renamed] = contract.paths[path];
    delete contract.paths[path];
    return true;
  }),
  edit("optional parameter added", "minor", "parameter-added", (_, upsert) => {
    upsert.parameters = [...(upsert.parameters ?? []), OPTIONAL_QUERY];
  }),
  edit("required parameter added", "major", "required-parameter-added", (_, upsert) => {
    upsert.parameters = [...(upsert.parameters ?? []), { ...OPTIONAL_QUERY, required: true }];
  }),
  edit("parameter removed", "major", "parameter-removed", (contract) => {
    const found = findParameter(contract, ({ in: location }) => location === "query");
    if (!found) return false;
    found.operation.parameters = found.operation.parameters.filter(
      (other: Editable) => other !== found.parameter,
    );
    return true;
  }),
  queryEdit(
    "parameter made required",
    "major",
    "parameter-became-required",
    ({ required }) => !required,
    (parameter) => {
      parameter.required = true;
    },
  ),
  queryEdit(
    "parameter made optional",
    "minor",
    "parameter-became-optional",
    ({ required }) => required,
    (parameter) => {
      parameter.required = false;
    },
  ),
  queryEdit(
    "list serialized differently",
    "major",
    "parameter-serialization-changed",
    ({ schema }) => schema?.type === "array",
    (parameter) => {
      parameter.explode = !(parameter.explode ?? true);
    },
  ),
  edit("parameter deprecated", "minor", "parameter-deprecated", (contract) => {
    const found = findParameter(contract, ({ deprecated }) => !deprecated);
    if (!found) return false;
    found.parameter.deprecated = true;
    return true;
  }),
  edit("body made optional", "minor", "request-body-became-optional", (_, upsert) => {
    upsert.requestBody.required = false;
  }),
  edit("body removed", "major", "request-body-removed", (_, upsert) => {
    delete upsert.requestBody;
  }),
  edit("body sent as another media type", "major", "request-media-type-changed", (_, upsert) => {
    upsert.requestBody.content = {
      "application/x-www-form-urlencoded": upsert.requestBody.content["application/json"],
    };
  }),
  edit("another media type accepted", "minor", "request-media-type-added", (_, upsert) => {
    upsert.requestBody.content["application/xml"] = { schema: { type: "string" } };
  }),
  edit("failure documented", "minor", undefined, (_, upsert) => {
    upsert.responses["418"] = upsert.responses["default"] ?? { description: "A failure." };
  }),
  edit("failure with a body removed", "major", "failure-status-removed", (contract) => {
    const found = operationsOf(contract).find(
      ({ responses }) => responses["400"]?.content && !responses["default"],
    );
    if (!found) return false;
    delete found.responses["400"];
    return true;
  }),
  edit("success with other data added", "major", "success-status-added", (_, upsert) => {
    upsert.responses["206"] = {
      description: "A part.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["part"],
            properties: { part: { type: "integer" } },
          },
        },
      },
    };
  }),
  edit("success moved to another status", "minor", "success-status-removed", (_, upsert) => {
    const status = Object.keys(upsert.responses).find((key) => /^2/.test(key)) ?? "";
    upsert.responses["203"] = upsert.responses[status];
    delete upsert.responses[status];
  }),
  edit("response header added", "minor", "response-header-added", (_, upsert) => {
    const [first] = Object.values(upsert.responses) as Editable[];
    first.headers = { ...first.headers, "X-Probe": { schema: { type: "string" } } };
  }),
  edit("list no longer paginated", "major", "operation-pagination-changed", (contract) => {
    const found = operationsOf(contract).find((operation) => operation["x-pagination"]);
    if (!found) return false;
    delete found["x-pagination"];
    return true;
  }),
  edit("calls retried after more statuses", "minor", "operation-retries-added", (_, upsert) => {
    upsert.responses["418"] = upsert.responses["default"] ?? { description: "Not yet." };
    upsert["x-retryable-statuses"] = [418];
  }),
];

/** Edits of servers, credentials and the document as a whole. */
const DOCUMENT_EDITS: readonly ContractEdit[] = [
  edit("default server moved", "major", "default-server-changed", (contract) => {
    contract.servers[0].url = "https://moved.example";
    delete contract.servers[0].variables;
  }),
  edit("server added", "minor", "server-added", (contract) => {
    contract.servers.push({ url: "https://other.example" });
  }),
  edit("server removed", "major", "server-removed", (contract) => {
    if (contract.servers.length < 2) return false;
    contract.servers.pop();
    return true;
  }),
  edit(
    "server's variable accepts fewer values",
    "major",
    "server-variable-narrowed",
    (contract) => {
      const values = (Object.values(contract.servers[0].variables ?? {}) as Editable[])[0]?.enum;
      if (!values) return false;
      values.pop();
      return true;
    },
  ),
  edit("credential sent differently", "major", "credential-changed", (contract) => {
    const schemes = Object.values(contract.components.securitySchemes) as Editable[];
    const key = schemes.find(
      ({ type, in: location }) => type === "apiKey" && location === "header",
    );
    if (!key) return false;
    key.name = `${key.name}-Moved`;
    return true;
  }),
  edit("credential renamed", "major", "credential-removed", (contract) => {
    const [name] = Object.keys(contract.components.securitySchemes);
    if (name === undefined) return false;
    const text = JSON.stringify(contract).replaceAll(`"${name}"`, '"RenamedScheme"');
    Object.assign(contract, JSON.parse(text));
    return true;
  }),
  edit("security alternative added", "minor", "credential-added", (contract) => {
    contract.components.securitySchemes.Probe = { type: "apiKey", in: "header", name: "X-Probe" };
    for (const operation of operationsOf(contract)) {
      operation.security = [...(operation.security ?? []), { Probe: [] }];
    }
  }),
  edit("credential made optional", "minor", "operation-security-optional", (_, upsert) => {
    upsert.security = [...upsert.security, {}];
  }),
  edit("named schema added", "minor", "schema-added", (contract) => {
    contract.components.schemas.ProbeAdded = { type: "string" };
  }),
  edit("named schema removed", "major", "schema-removed", (contract) => {
    const name = Object.keys(contract.components.schemas).at(-1) ?? "";
    const schema = contract.components.schemas[name];
    const inlined = JSON.stringify(contract).replaceAll(
      JSON.stringify({ $ref: `#/components/schemas/${name}` }),
      () => JSON.stringify(schema),
    );
    Object.assign(contract, JSON.parse(inlined));
    delete contract.components.schemas[name];
  }),
  edit("document's description changed", "patch", "document-text-changed", (contract) => {
    contract.info.description = "Other words.";
  }),
  edit("version raised", "patch", "document-text-changed", (contract) => {
    contract.info.version = "99.0.0";
  }),
  edit("everything reordered", "none", undefined, (contract) => {
    Object.assign(contract, reversed(contract));
  }),
];

/** Reverses the keys of every object; arrays keep their order, which may be significant. */
function reversed(value: Editable): Editable {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

/** Edits of a contract as a whole. */
export const CONTRACT_EDITS: readonly ContractEdit[] = [...OPERATION_EDITS, ...DOCUMENT_EDITS];
