import type { TaskOperation } from "../task.ts";

/** A client, opaque: it is only passed to calls. */
export type OpaqueClient = object;

/** The part of a result that is checked. */
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
  readonly writePath: unknown;
  /** Missing in the build for browsers. */
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

/** What a call gets; the media type is the operation's. */
export interface PerformInit {
  readonly contentType?: string;
  readonly body?: unknown;
}

/** Makes one call. */
export type PerformCall = (operation: TaskOperation, init: PerformInit) => Promise<CallResult>;
