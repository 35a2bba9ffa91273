import type { Level } from "../change.ts";
import type { ContractEdit } from "./edit.ts";
import { editCopy } from "./edit-copy.ts";
import { type Editable, operationsOf } from "./insert-probe.ts";

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

/** What is documented of a client's error without a response of its own. */
function otherFailure({ responses }: Editable): Editable {
  return responses["4XX"] ?? responses["default"];
}

function isNamed({ content }: Editable): boolean {
  return Object.values(content ?? {}).every((media: Editable) => media.schema?.$ref !== undefined);
}

/** An edit of the first query parameter that fits. */
function queryEdit(
  name: string,
  level: Level,
  rule: string,
  fits: (parameter: Editable) => boolean,
  change: (parameter: Editable) => void,
): ContractEdit {
  return editCopy(name, level, rule, (contract) => {
    const found = findParameter(contract, (one) => one.in === "query" && fits(one));
    if (!found) return false;
    change(found.parameter);
    return true;
  });
}

const OPTIONAL_QUERY = { name: "probe", in: "query", schema: { type: "string" } };

/** Edits of operations, parameters, bodies and responses. */
export const OPERATION_EDITS: readonly ContractEdit[] = [
  editCopy("operation removed", "major", "operation-removed", (contract) => {
    const { path, method } = lastOperation(contract);
    delete contract.paths[path][method];
  }),
  editCopy("operation added", "minor", "operation-added", (contract) => {
    contract.paths["/probe"] = {
      get: {
        operationId: "readProbe",
        security: [],
        responses: { 204: { description: "Done." } },
      },
    };
  }),
  editCopy("operation renamed", "major", "operation-renamed", (_, upsert) => {
    upsert["x-operation-name"] = "upsertThing";
  }),
  editCopy("operation deprecated", "minor", "operation-deprecated", (_, upsert) => {
    upsert.deprecated = true;
  }),
  editCopy("operation's description changed", "patch", "operation-text-changed", (_, upsert) => {
    upsert.description = "Other words.";
  }),
  editCopy("operation's removal date", "minor", "operation-sunset-changed", (_, upsert) => {
    upsert["x-sunset"] = "2030-01-01";
  }),
  editCopy("path parameter renamed", "major", "path-renamed", (contract) => {
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
  editCopy("optional parameter added", "minor", "parameter-added", (_, upsert) => {
    upsert.parameters = [...(upsert.parameters ?? []), OPTIONAL_QUERY];
  }),
  editCopy("required parameter added", "major", "required-parameter-added", (_, upsert) => {
    upsert.parameters = [...(upsert.parameters ?? []), { ...OPTIONAL_QUERY, required: true }];
  }),
  editCopy("parameter removed", "major", "parameter-removed", (contract) => {
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
  editCopy("parameter deprecated", "minor", "parameter-deprecated", (contract) => {
    const found = findParameter(
      contract,
      ({ in: at, deprecated }) => at === "query" && !deprecated,
    );
    if (!found) return false;
    found.parameter.deprecated = true;
    return true;
  }),
  editCopy("body made optional", "minor", "request-body-became-optional", (_, upsert) => {
    if (!upsert.requestBody.required) return false;
    upsert.requestBody.required = false;
    return true;
  }),
  editCopy("body removed", "major", "request-body-removed", (_, upsert) => {
    delete upsert.requestBody;
  }),
  editCopy(
    "body sent as another media type",
    "major",
    "request-media-type-changed",
    (_, upsert) => {
      upsert.requestBody.content = {
        "application/x-www-form-urlencoded": upsert.requestBody.content["application/json"],
      };
    },
  ),
  editCopy("another media type accepted", "minor", "request-media-type-added", (_, upsert) => {
    upsert.requestBody.content["application/xml"] = { schema: { type: "string" } };
  }),
  editCopy("failure documented", "minor", undefined, (_, upsert) => {
    upsert.responses["418"] = otherFailure(upsert) ?? { description: "A failure." };
  }),
  editCopy("failure with a body removed", "major", "failure-status-removed", (contract) => {
    const found = operationsOf(contract).find(
      ({ responses }) => responses["400"]?.content && !responses["default"],
    );
    if (!found) return false;
    delete found.responses["400"];
    return true;
  }),
  editCopy("success with other data added", "major", "success-status-added", (_, upsert) => {
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
  editCopy("success moved to another status", "minor", "success-status-removed", (_, upsert) => {
    const status = Object.keys(upsert.responses).find((key) => /^2/.test(key)) ?? "";
    // A body that is described in place has a type that is named for its status.
    if (!isNamed(upsert.responses[status])) return false;
    upsert.responses["203"] = upsert.responses[status];
    delete upsert.responses[status];
    return true;
  }),
  editCopy("response header added", "minor", "response-header-added", (_, upsert) => {
    const [first] = Object.values(upsert.responses) as Editable[];
    first.headers = { ...first.headers, "X-Probe": { schema: { type: "string" } } };
  }),
  editCopy("list no longer paginated", "major", "operation-pagination-changed", (contract) => {
    const found = operationsOf(contract).find((operation) => operation["x-pagination"]);
    if (!found) return false;
    delete found["x-pagination"];
    return true;
  }),
  editCopy("calls retried after more statuses", "minor", "operation-retries-added", (_, upsert) => {
    upsert.responses["418"] = otherFailure(upsert) ?? { description: "Not yet." };
    upsert["x-retryable-statuses"] = [418];
  }),
];
