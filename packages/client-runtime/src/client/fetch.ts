/** The init that a client calls `fetch` with: fetch's own options of the call, and these. */
export interface FetchInit {
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: every fetch names the kinds of body of its own platform.
  body?: any;
  redirect: "manual";
  signal?: AbortSignal;
  /** Set for a body that is a stream (Fetch §5.3). */
  duplex?: "half";
}

/** What a client uses of a response. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type?: string | undefined;
  readonly headers: { get(name: string): string | null };
  readonly body?: unknown;
  text(): Promise<string>;
}

/**
 * A `fetch` as a client calls it: the global one, one of undici or node-fetch, one of your own. It
 * names only what a client uses, so that all of them fit.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
