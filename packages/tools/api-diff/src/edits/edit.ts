import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";

/** One kind of edit of a schema, with the level that it is known to have each way. */
export interface SchemaEdit {
  readonly name: string;
  /** Object schemas; what is edited is mostly their property `value`. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly request: Level;
  readonly response: Level;
  /** The level in a named schema that requests and responses share, where it is not the graver of both. */
  readonly shared?: Level;
  /** The rule that must be among the changes, without the word for where. */
  readonly rule?: string;
  /** Whether the edit can also be made to a parameter: it is about `value` alone. */
  readonly ofValue: boolean;
}

/** One kind of edit of a whole contract; undefined where the contract has nothing to edit. */
export interface ContractEdit {
  readonly name: string;
  readonly level: Level;
  readonly rule?: string;
  readonly edit: (contract: JsonObject) => JsonObject | undefined;
}

/** An edit of the property `value`. */
export function valueEdit(
  name: string,
  before: JsonObject | boolean,
  after: JsonObject | boolean,
  request: Level,
  response: Level,
  rule?: string,
): SchemaEdit {
  return {
    ...objectEdit(
      name,
      holding({ value: before }),
      holding({ value: after }),
      request,
      response,
      rule,
    ),
    ofValue: true,
  };
}

/** An edit of the object itself. */
export function objectEdit(
  name: string,
  before: JsonObject,
  after: JsonObject,
  request: Level,
  response: Level,
  rule?: string,
): SchemaEdit {
  return { name, before, after, request, response, ofValue: false, ...(rule ? { rule } : {}) };
}

/** An object schema with properties, and a word that is always there. */
export function holding(
  properties: Readonly<Record<string, JsonObject | boolean>>,
  rest: JsonObject = {},
): JsonObject {
  return { type: "object", ...rest, properties: { fixed: { type: "string" }, ...properties } };
}
