import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";

/** One kind of edit of a schema, with its known level in each direction. */
export interface SchemaEdit {
  readonly name: string;
  /** Object schemas; mostly their property `value` is edited. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly request: Level;
  readonly response: Level;
  /** The level in a named schema that requests and responses share; by default the higher of both. */
  readonly shared?: Level;
  /** The rule that must be among the changes, without its prefix. */
  readonly rule?: string;
  /** Whether the edit can also be made to a parameter: it is about `value` alone. */
  readonly ofValue: boolean;
}

/** One kind of edit of a whole contract; `edit` returns undefined if there is nothing to edit. */
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
      objectWith({ value: before }),
      objectWith({ value: after }),
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

/** An object schema with the given properties and the property `fixed`. */
export function objectWith(
  properties: Readonly<Record<string, JsonObject | boolean>>,
  rest: JsonObject = {},
): JsonObject {
  return { type: "object", ...rest, properties: { fixed: { type: "string" }, ...properties } };
}
