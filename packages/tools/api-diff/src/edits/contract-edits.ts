import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";
import type { ContractEdit } from "./edit.ts";
import { type Editable, findUpsertOperation } from "./insert-probe.ts";

/** An edit of a copy of the contract; `change` returns false if there is nothing to edit. */
function edit(
  name: string,
  level: Level,
  change: (contract: Editable, upsert: Editable) => unknown,
  rule?: string,
): ContractEdit {
  return {
    name,
    level,
    ...(rule ? { rule } : {}),
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
  for (const item of Object.values(contract.paths) as Editable[]) {
    for (const operation of Object.values(item) as Editable[]) {
      const found = operation.parameters?.find(fits);
      if (found) return { operation, parameter: found };
    }
  }
  return undefined;
}

const OPTIONAL_QUERY = { name: "probe", in: "query", schema: { type: "string" } };

/** Edits of operations, parameters, bodies and responses. */
const OPERATION_EDITS: readonly ContractEdit[] = [
  edit(
    "operation removed",
    "major",
    (contract) => {
      const { path, method } = lastOperation(contract);
      delete contract.paths[path][method];
    },
    "operation-removed",
  ),
  edit(
    "operation added",
    "minor",
    (contract) => {
      contract.paths["/probe"] = {
        get: {
          operationId: "readProbe",
          security: [],
          responses: { 204: { description: "Done." } },
        },
      };
    },
    "operation-added",
  ),
  edit(
    "operation renamed",
    "major",
    (_, upsert) => {
      upsert["x-operation-name"] = "upsertThing";
    },
    "operation-renamed",
  ),
  edit(
    "operation deprecated",
    "minor",
    (_, upsert) => {
      upsert.deprecated = true;
    },
    "operation-deprecated",
  ),
  edit(
    "operation's description changed",
    "patch",
    (_, upsert) => {
      upsert.description = "Other words.";
    },
    "operation-text-changed",
  ),
  edit(
    "operation's removal date",
    "minor",
    (_, upsert) => {
      upsert["x-sunset"] = "2030-01-01";
    },
    "operation-sunset-changed",
  ),
  edit(
    "path parameter renamed",
    "major",
    (contract) => {
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
    },
    "path-renamed",
  ),
  edit(
    "optional parameter added",
    "minor",
    (_, upsert) => {
      upsert.parameters = [...(upsert.parameters ?? []), OPTIONAL_QUERY];
    },
    "parameter-added",
  ),
  edit(
    "required parameter added",
    "major",
    (_, upsert) => {
      upsert.parameters = [...(upsert.parameters ?? []), { ...OPTIONAL_QUERY, required: true }];
    },
    "required-parameter-added",
  ),
  edit(
    "parameter removed",
    "major",
    (contract) => {
      const found = findParameter(contract, ({ in: location }) => location === "query");
      if (!found) return false;
      found.operation.parameters = found.operation.parameters.filter(
        (other: Editable) => other !== found.parameter,
      );
      return true;
    },
    "parameter-removed",
  ),
  edit(
    "parameter made required",
    "major",
    (contract) => {
      const found = findParameter(
        contract,
        ({ in: location, required }) => location === "query" && !required,
      );
      if (!found) return false;
      found.parameter.required = true;
      return true;
    },
    "parameter-became-required",
  ),
  edit(
    "parameter made optional",
    "minor",
    (contract) => {
      const found = findParameter(
        contract,
        ({ in: location, required }) => location === "query" && required,
      );
      if (!found) return false;
      found.parameter.required = false;
      return true;
    },
    "parameter-became-optional",
  ),
  edit(
    "list serialized differently",
    "major",
    (contract) => {
      const found = findParameter(
        contract,
        ({ in: location, schema }) => location === "query" && schema?.type === "array",
      );
      if (!found) return false;
      found.parameter.explode = !(found.parameter.explode ?? true);
      return true;
    },
    "parameter-serialization-changed",
  ),
  edit(
    "parameter deprecated",
    "minor",
    (contract) => {
      const found = findParameter(contract, ({ deprecated }) => !deprecated);
      if (!found) return false;
      found.parameter.deprecated = true;
      return true;
    },
    "parameter-deprecated",
  ),
  edit(
    "body made optional",
    "minor",
    (_, upsert) => {
      upsert.requestBody.required = false;
    },
    "request-body-became-optional",
  ),
  edit(
    "body removed",
    "major",
    (_, upsert) => {
      delete upsert.requestBody;
    },
    "request-body-removed",
  ),
  edit(
    "body sent as another media type",
    "major",
    (_, upsert) => {
      upsert.requestBody.content = {
        "application/x-www-form-urlencoded": upsert.requestBody.content["application/json"],
      };
    },
    "request-media-type-changed",
  ),
  edit(
    "another media type accepted",
    "minor",
    (_, upsert) => {
      upsert.requestBody.content["application/xml"] = { schema: { type: "string" } };
    },
    "request-media-type-added",
  ),
  edit("failure documented", "minor", (_, upsert) => {
    upsert.responses["418"] = upsert.responses["default"] ?? { description: "A failure." };
  }),
  edit(
    "failure with a body removed",
    "major",
    (contract) => {
      for (const item of Object.values(contract.paths) as Editable[]) {
        for (const operation of Object.values(item) as Editable[]) {
          if (!operation.responses["400"]?.content || operation.responses["default"]) continue;
          delete operation.responses["400"];
          return true;
        }
      }
      return false;
    },
    "failure-status-removed",
  ),
  edit(
    "success with other data added",
    "major",
    (_, upsert) => {
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
    },
    "success-status-added",
  ),
  edit(
    "success moved to another status",
    "major",
    (_, upsert) => {
      const status = Object.keys(upsert.responses).find((key) => /^2/.test(key)) ?? "";
      upsert.responses["203"] = upsert.responses[status];
      delete upsert.responses[status];
    },
    "success-status-removed",
  ),
  edit(
    "response header added",
    "minor",
    (_, upsert) => {
      const [first] = Object.values(upsert.responses) as Editable[];
      first.headers = { ...first.headers, "X-Probe": { schema: { type: "string" } } };
    },
    "response-header-added",
  ),
  edit(
    "list no longer paginated",
    "major",
    (contract) => {
      for (const item of Object.values(contract.paths) as Editable[]) {
        for (const operation of Object.values(item) as Editable[]) {
          if (!operation["x-pagination"]) continue;
          delete operation["x-pagination"];
          return true;
        }
      }
      return false;
    },
    "operation-pagination-changed",
  ),
  edit(
    "calls retried after more statuses",
    "minor",
    (_, upsert) => {
      upsert.responses["418"] = upsert.responses["default"] ?? { description: "Not yet." };
      upsert["x-retryable-statuses"] = [418];
    },
    "operation-retries-added",
  ),
];

/** Edits of servers, credentials and the document as a whole. */
const DOCUMENT_EDITS: readonly ContractEdit[] = [
  edit(
    "default server moved",
    "major",
    (contract) => {
      contract.servers[0].url = "https://moved.example";
      delete contract.servers[0].variables;
    },
    "default-server-changed",
  ),
  edit(
    "server added",
    "minor",
    (contract) => {
      contract.servers.push({ url: "https://other.example" });
    },
    "server-added",
  ),
  edit(
    "server removed",
    "major",
    (contract) => {
      if (contract.servers.length < 2) return false;
      contract.servers.pop();
      return true;
    },
    "server-removed",
  ),
  edit(
    "server's variable accepts fewer values",
    "major",
    (contract) => {
      const values = (Object.values(contract.servers[0].variables ?? {}) as Editable[])[0]?.enum;
      if (!values) return false;
      values.pop();
      return true;
    },
    "server-variable-narrowed",
  ),
  edit(
    "credential sent differently",
    "major",
    (contract) => {
      const schemes = Object.values(contract.components.securitySchemes) as Editable[];
      const key = schemes.find(
        ({ type, in: location }) => type === "apiKey" && location === "header",
      );
      if (!key) return false;
      key.name = `${key.name}-Moved`;
      return true;
    },
    "credential-changed",
  ),
  edit(
    "credential renamed",
    "major",
    (contract) => {
      const [name] = Object.keys(contract.components.securitySchemes);
      if (name === undefined) return false;
      const text = JSON.stringify(contract).replaceAll(`"${name}"`, '"RenamedScheme"');
      Object.assign(contract, JSON.parse(text));
      return true;
    },
    "credential-removed",
  ),
  edit(
    "security alternative added",
    "minor",
    (contract) => {
      contract.components.securitySchemes.Probe = { type: "apiKey", in: "header", name: "X-Probe" };
      for (const item of Object.values(contract.paths) as Editable[]) {
        for (const operation of Object.values(item) as Editable[]) {
          operation.security = [...(operation.security ?? []), { Probe: [] }];
        }
      }
    },
    "credential-added",
  ),
  edit(
    "credential made optional",
    "minor",
    (_, upsert) => {
      upsert.security = [...upsert.security, {}];
    },
    "operation-security-optional",
  ),
  edit(
    "named schema added",
    "minor",
    (contract) => {
      contract.components.schemas.ProbeAdded = { type: "string" };
    },
    "schema-added",
  ),
  edit(
    "named schema removed",
    "major",
    (contract) => {
      const name = Object.keys(contract.components.schemas).at(-1) ?? "";
      const schema = contract.components.schemas[name];
      const inlined = JSON.stringify(contract).replaceAll(
        JSON.stringify({ $ref: `#/components/schemas/${name}` }),
        () => JSON.stringify(schema),
      );
      Object.assign(contract, JSON.parse(inlined));
      delete contract.components.schemas[name];
    },
    "schema-removed",
  ),
  edit(
    "document's description changed",
    "patch",
    (contract) => {
      contract.info.description = "Other words.";
    },
    "document-text-changed",
  ),
  edit(
    "version raised",
    "patch",
    (contract) => {
      contract.info.version = "99.0.0";
    },
    "document-text-changed",
  ),
  edit("everything reordered", "none", (contract) => {
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
