import type { Json } from "./json/json.ts";
import type { Schema } from "./sample/sample.ts";

/**
 * The part of a vendor's contract that handlers and factories need; generated code passes it as
 * JSON.
 */
export interface VendorContract {
  /** Every server that the contract names. */
  readonly servers: readonly ServerContract[];
  /** By name of the operation's function. */
  readonly operations: Readonly<Record<string, OperationContract>>;
  /** Every component that the responses refer to. */
  readonly components: Json;
}

/** A server's URL, and the values that are listed for the variables in it. */
export interface ServerContract {
  readonly url: string;
  readonly variables?: Readonly<Record<string, readonly string[]>>;
}

/** One operation: how it is called, and how it may respond. */
export interface OperationContract {
  /** Upper case, as on the wire. */
  readonly method: string;
  /** Template, without the server's base path. */
  readonly path: string;
  /** The operation's own servers, if it has any. */
  readonly servers?: readonly ServerContract[];
  /** By key of the contract: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

/** What is documented under one status. */
export interface ResponseContract {
  /** In the client's order of preference; empty if there is no body. */
  readonly contents: readonly ContentContract[];
  readonly headers: Readonly<Record<string, Schema>>;
}

/** A body under its media type. */
export interface ContentContract {
  /** The media type in the response's Content-Type. */
  readonly type: string;
  /** How the client reads it. */
  readonly kind: "json" | "text" | "stream" | "bytes";
  /** Of one item, where the body is a stream of them. */
  readonly schema: Schema;
  /** Whether the items are whole events, not their data. */
  readonly events?: boolean;
}
