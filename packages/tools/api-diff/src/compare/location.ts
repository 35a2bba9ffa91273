import type { Schema } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";

/** A schema and where it stands. */
export interface Part {
  readonly schema: Schema;
  /** JSON Pointer into its document. */
  readonly pointer: string;
}

/** What describes one value: schemas that hold together, as under `allOf`. Never empty. */
export type Place = readonly [Part, ...Part[]];

/** Which way a value travels: what a request may hold may grow, what a response may hold may shrink. */
export type Direction = "request" | "response";

/** What the comparison of two places depends on beside the places. */
export interface CompareContext {
  readonly direction: Direction;
  /** The first word of the rules: where the value stands. */
  readonly subject: "request" | "parameter" | "response" | "header";
  /** Whether the package's types show the value at all. */
  readonly typed: boolean;
  /** Set where null has been compared already, outside of the alternatives. */
  readonly nullCompared?: boolean;
}

/** Two places to compare. */
export interface Pair {
  readonly before: Place;
  readonly after: Place;
  readonly context: CompareContext;
}

/** The two documents that are compared. */
export interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The same text for the same two places in the same context. */
export function keyOfPair({ before, after, context }: Pair): string {
  const side = (place: Place) => place.map(({ pointer }) => pointer).join("&");
  return [side(before), side(after), context.subject, context.typed, context.nullCompared].join(
    "|",
  );
}

/** A place of parts; undefined where there are none. */
export function placeOf(parts: readonly Part[]): Place | undefined {
  const [first, ...others] = parts;
  return first && [first, ...others];
}

/** The place of a keyword that is not there: anything goes. */
export function anything(pointer: string): Place {
  return [{ schema: true, pointer }];
}
