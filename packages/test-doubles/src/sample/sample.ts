import type { Json, JsonObject } from "../json/json.ts";

/** A JSON Schema 2020-12. */
export type Schema = boolean | JsonObject;

/** Marks where the schema wants bytes (`format: binary`); the caller puts a Blob there. */
export const BINARY_SAMPLE: unique symbol = Symbol("binary sample");

/** What an int64 is where a vendor's are handed over with all their digits. */
export type Int64Type = "bigint" | "string";

/** JSON, except that bytes are `BINARY_SAMPLE`, and an int64 may be a bigint. */
export type Sample =
  | null
  | boolean
  | number
  | bigint
  | string
  | typeof BINARY_SAMPLE
  | readonly Sample[]
  | { readonly [key: string]: Sample | undefined };

/** What a sample is for. */
export interface SampleOptions {
  /** `minimal` holds only what is required, `full` everything that the schema names. */
  readonly mode: "minimal" | "full";
  /** A request leaves out `readOnly` properties, a response `writeOnly` ones (OpenAPI 3.1 section 4.8.24). */
  readonly direction: "request" | "response";
  /** `components` of the contract, for references. */
  readonly components?: Json | undefined;
  /** What an int64 becomes; a number by default. */
  readonly int64?: Int64Type | undefined;
  /** Any number: another seed gives other values wherever the schema leaves room. Default 0. */
  readonly seed?: number | undefined;
}
