import type { HttpHandler } from "msw";
import type { SampleChoice } from "./sample-body.ts";

/**
 * Part of a value, at any depth; the rest is sampled. `undefined` removes an optional part. A list that
 * the vendor may add to takes any value.
 */
export type Overrides<Value> = Value extends Blob | ReadableStream
  ? Value
  : Value extends string | number
    ? Listed<Value>
    : Value extends readonly unknown[]
      ? { readonly [Index in keyof Value]: Overrides<Value[Index]> }
      : Value extends object
        ? { readonly [Key in keyof Value]?: Overrides<Value[Key]> | undefined }
        : Value;

// The runtime's `Unrecognized` and `UnrecognizedNumber` by what they read as, since this package needs
// nothing else of it. The intersections keep the listed values in an editor's completion.
type Listed<Value extends string | number> = `${Value}` extends "(unrecognized)"
  ? string & {}
  : `${Value}` extends "0.1"
    ? number & {}
    : Value;

/** Where handlers listen, and which samples they send. */
export interface HandlersOptions extends SampleChoice {
  /** The `baseUrl` of the client under test; all of the vendor's servers when left out. */
  readonly baseUrl?: string | URL | undefined;
}

/** How one operation responds. */
export interface ResponseOptions<Body> extends HandlersOptions {
  /** Parts of the body; the rest is sampled. Bytes and text replace it. */
  readonly body?: Overrides<Body> | undefined;
  /** Added to those that the contract documents, or replacing them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether only the next call is handled. */
  readonly once?: boolean | undefined;
}

/**
 * Writes a response by hand: an outage, an undocumented status, or a different one for each call.
 */
export type ResponseFunction = (call: {
  readonly request: Request;
  /** Decoded path parameters by name. */
  readonly params: Readonly<Record<string, string>>;
}) => Response | Promise<Response>;

/**
 * Makes a handler for one operation: with a documented status, typed by it, or with a function that
 * writes the response. Without either it responds with the first documented success.
 */
export type HandlerFactory<Bodies> = <Status extends keyof Bodies>(
  response?: Status | ResponseFunction,
  options?: ResponseOptions<Bodies[Status]>,
) => HttpHandler;

/**
 * Makes the body of a documented status: valid, and the same for the same seed.
 * @throws Error where no value satisfies the schema, and none is given
 */
export type ResponseFactory<Bodies> = <Status extends keyof Bodies>(
  status: Status,
  overrides?: Overrides<Bodies[Status]>,
  options?: SampleChoice,
) => Bodies[Status];
