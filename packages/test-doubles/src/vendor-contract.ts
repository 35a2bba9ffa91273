import type { Json } from "./json/json.ts";
import type { Schema } from "./sample/sample.ts";

/** What of a vendor's contract the doubles go by; generated code hands it over as JSON. */
export interface VendorContract {
  /** Every server that the contract names. */
  readonly servers: readonly ServerContract[];
  /** By name of the operation's function. */
  readonly operations: Readonly<Record<string, OperationContract>>;
  /** Every component that the responses lead to. */
  readonly components: Json;
}

/** A server's URL, and the values that are listed for the variables in it. */
export interface ServerContract {
  readonly url: string;
  readonly variables?: Readonly<Record<string, readonly string[]>>;
}

/** One operation: how it is called, and what may be answered. */
export interface OperationContract {
  /** Upper case, as on the wire. */
  readonly method: string;
  /** Template, without the server's base path. */
  readonly path: string;
  /** URL of the operation's own server, where it has one. */
  readonly server?: string;
  /** By key of the contract: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

/** What is documented under one status. */
export interface ResponseContract {
  /** As a client prefers them; empty where there is no body. */
  readonly contents: readonly ContentContract[];
  readonly headers: Readonly<Record<string, Schema>>;
}

/** A body under its media type. */
export interface ContentContract {
  /** The media type that the answer is labelled with. */
  readonly type: string;
  /** How the client reads it. */
  readonly kind: "json" | "text" | "stream" | "bytes";
  readonly schema: Schema;
}
