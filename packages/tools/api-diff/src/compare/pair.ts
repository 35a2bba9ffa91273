import type { Schema } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";

/** A schema and its pointer. */
export interface Part {
  readonly schema: Schema;
  /** JSON Pointer into its document. */
  readonly pointer: string;
}

/** The schemas that together describe one value, as under `allOf`. Never empty. */
export type SchemaGroup = readonly [Part, ...Part[]];

/** Which way a value travels: what a request accepts may grow, what a response contains may shrink. */
export type Direction = "request" | "response";

/** The context of a comparison: where the compared value occurs. */
export interface CompareContext {
  readonly direction: Direction;
  /** The first word of the rules: where the value occurs. */
  readonly subject: "request" | "parameter" | "response" | "header";
  /** Whether the package's types show the value at all. */
  readonly typed: boolean;
  /** Set if null has been compared already, outside the alternatives. */
  readonly nullCompared?: boolean;
}

/** The descriptions of one value before and after, to compare. */
export interface Pair {
  readonly before: SchemaGroup;
  readonly after: SchemaGroup;
  readonly context: CompareContext;
}

/** The two documents that are compared. */
export interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Names of the schemas whose bytes are files. */
  readonly files: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
}

/** Identifies a pair in its context. */
export function keyOfPair({ before, after, context }: Pair): string {
  const side = (group: SchemaGroup) => group.map(({ pointer }) => pointer).join("&");
  return [side(before), side(after), context.subject, context.typed, context.nullCompared].join(
    "|",
  );
}

/** Groups schemas of one value; undefined if there are none. */
export function groupOf(parts: readonly Part[]): SchemaGroup | undefined {
  const [first, ...others] = parts;
  return first && [first, ...others];
}

/** The group for an absent keyword, which allows any value. */
export function anything(pointer: string): SchemaGroup {
  return [{ schema: true, pointer }];
}
