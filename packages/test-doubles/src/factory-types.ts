import type { HttpHandler } from "msw";
import type { SampleChoice } from "./sample-body.ts";

/** Part of a value, at any depth; the rest is sampled. `undefined` takes an optional part out. */
export type Overrides<Value> = Value extends Blob | ReadableStream
  ? Value
  : Value extends readonly unknown[]
    ? { readonly [Index in keyof Value]: Overrides<Value[Index]> }
    : Value extends object
      ? { readonly [Key in keyof Value]?: Overrides<Value[Key]> | undefined }
      : Value;

/** Where handlers listen, and what their samples are. */
export interface HandlersOptions extends SampleChoice {
  /** The `baseUrl` of the client under test; every server of the vendor's when left out. */
  readonly baseUrl?: string | URL | undefined;
}

/** How one operation is answered. */
export interface AnswerOptions<Body> extends HandlersOptions {
  /** What the body is to hold; the rest is sampled. Bytes and text are taken whole. */
  readonly body?: Overrides<Body> | undefined;
  /** Beside those that the contract documents, or instead of them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether only the next call is answered. */
  readonly once?: boolean | undefined;
}

/** Writes an answer by hand: an outage, a status that no document knows, or one call after another. */
export type AnswerFunction = (call: {
  readonly request: Request;
  /** Decoded path parameters by name. */
  readonly params: Readonly<Record<string, string>>;
}) => Response | Promise<Response>;

/**
 * Makes a handler for one operation: with a documented status, typed by it, or with a function that
 * writes the answer. Without either it answers the first documented success.
 */
export type HandlerFactory<Bodies> = <Status extends keyof Bodies>(
  answer?: Status | AnswerFunction,
  options?: AnswerOptions<Bodies[Status]>,
) => HttpHandler;

/**
 * Makes the body of a documented status: valid, and the same for the same seed.
 * @throws Error where no value fulfils the schema, and none is given
 */
export type ResponseFactory<Bodies> = <Status extends keyof Bodies>(
  status: Status,
  overrides?: Overrides<Bodies[Status]>,
  options?: SampleChoice,
) => Bodies[Status];
