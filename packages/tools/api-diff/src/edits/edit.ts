import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";

/** One kind of edit of a schema, with its known level in each direction. */
export interface SchemaEdit {
  readonly name: string;
  /** Object schemas; mostly their property `value` is edited. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly levels: Levels;
  /** The rule that must be among the changes, without its prefix. */
  readonly rule: string | undefined;
  /** Whether the edit can also be made to a parameter: it is about `value` alone. */
  readonly ofValue: boolean;
}

/**
 * The level of an edit in requests and in responses, and in a named schema that both share: by default
 * the higher of both.
 */
export type Levels = readonly [request: Level, response: Level, shared?: Level];

/** One kind of edit of a whole contract; `edit` returns undefined if there is nothing to edit. */
export interface ContractEdit {
  readonly name: string;
  readonly level: Level;
  readonly rule: string | undefined;
  readonly edit: (contract: JsonObject) => JsonObject | undefined;
}

/** Schemas before and after an edit, by the name of the edit. */
type Sides = Readonly<Record<string, readonly [before: JsonObject, after: JsonObject]>>;

/** Edits of the property `value` that have the same levels and the same rule. */
export function valueEdits(levels: Levels, rule: string | undefined, sides: Sides): SchemaEdit[] {
  return objectEdits(levels, rule, sides).map((edit) => ({
    ...edit,
    before: objectWith({ value: edit.before }),
    after: objectWith({ value: edit.after }),
    ofValue: true,
  }));
}

/** Edits of the object itself that have the same levels and the same rule. */
export function objectEdits(levels: Levels, rule: string | undefined, sides: Sides): SchemaEdit[] {
  return Object.entries(sides).map(([name, [before, after]]) => ({
    name,
    before,
    after,
    levels,
    rule,
    ofValue: false,
  }));
}

/** An object schema with the given properties and the property `fixed`. */
export function objectWith(
  properties: Readonly<Record<string, JsonObject>>,
  rest: JsonObject = {},
): JsonObject {
  return { type: "object", ...rest, properties: { fixed: { type: "string" }, ...properties } };
}
