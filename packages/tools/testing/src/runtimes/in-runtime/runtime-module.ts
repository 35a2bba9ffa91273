import type { TaskOperation } from "../task.ts";

/** A client, opaque but for being handed to calls. */
export type OpaqueClient = object;

/** What a call resolves with, as far as it is looked at. */
export interface CallResult {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** The part of the published runtime that the tasks call. */
export interface RuntimeModule {
  createVendorClient(metadata: object, options: object): OpaqueClient;
  callOperation(client: OpaqueClient, metadata: object, init: object): Promise<CallResult>;
  readonly clientCredentials: unknown;
  readonly encodeMultipart: unknown;
  readonly encodeRaw: unknown;
  /** The build for browsers has none of these. */
  readonly putBasic?: unknown;
  readonly putCookie?: unknown;
  readonly putQuery?: unknown;
}

/** A published vendor package; its `create…Client` is looked up by name. */
export type VendorPackage = Readonly<Record<string, unknown>>;

/** The published packages, as the runtime at hand resolves them. */
export interface PublishedPackages {
  readonly runtime: RuntimeModule;
  /** By slug. */
  readonly vendors: Readonly<Record<string, VendorPackage>>;
}

/** What a call is given; the media type is the operation's. */
export interface PerformInit {
  readonly contentType?: string;
  readonly body?: unknown;
}

/** What a client is asked to do. */
export type PerformCall = (operation: TaskOperation, init: PerformInit) => Promise<CallResult>;
