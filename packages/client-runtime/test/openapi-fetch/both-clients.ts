import createOriginalClient, { type ClientOptions, type Middleware } from "openapi-fetch";
import { vi } from "vitest";
import type { HttpMethod } from "../../src/http-method.ts";
import { createClient, createVendorOpenapiFetch } from "../../src/openapi-fetch/index.ts";

/** Responds to one request. */
export type Respond = (request: Request) => Response | Promise<Response>;

/** A call of a loose client. */
export type LooseCall = <Data = unknown>(
  path: string,
  init?: object,
) => Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>;

/** A client as plain JavaScript sees it: a test may call what no contract allows. */
export interface LooseClient extends Record<HttpMethod, LooseCall> {
  request(method: string, path: string, init?: object): ReturnType<LooseCall>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** A way to make a client that can be watched. */
export interface Variant {
  readonly name: string;
  observe(options?: ClientOptions, respond?: Respond): Observed;
}

export interface Observed {
  readonly client: LooseClient;
  /** Each request as it was sent, its body still unread. */
  readonly requests: Request[];
}

export const BASE_URL = "https://blog.test/v1";

/** openapi-fetch, where it stands for itself. */
export const original: Variant = variant("openapi-fetch", createOriginalClient, "option");

/** Our client, given a fetch and on the global one: those two send in different ways. */
export const ours: readonly Variant[] = [
  variant("ours with a fetch of the caller's", createClient, "option"),
  variant("ours on the global fetch", createClient, "global"),
];

/** A vendor's client on paths of which its contract says nothing. */
const ofVendor: Variant = variant(
  "ours of a vendor",
  ({ baseUrl = BASE_URL, ...options }) =>
    createVendorOpenapiFetch(
      { vendor: "blog", servers: { production: { url: baseUrl } }, security: [] },
      [],
      { ...options, auth: "none" },
    ),
  "option",
);

/** What behaves the same is shown with each of these. */
export const VARIANTS: readonly Variant[] = [original, ...ours, ofVendor];

function variant(
  name: string,
  create: (options: ClientOptions) => object,
  fetchBy: "option" | "global",
): Variant {
  const observe = (
    options: ClientOptions = {},
    respond: Respond = () => Response.json({}),
  ): Observed => {
    const requests: Request[] = [];
    const fetch = async (input: Request | string | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return respond(request);
    };
    if (fetchBy === "global") {
      vi.stubGlobal("fetch", fetch);
    }
    const client = create({
      baseUrl: BASE_URL,
      ...(fetchBy === "option" && { fetch }),
      ...options,
    });
    // The same calls without the types of a contract.
    return { client: client as LooseClient, requests };
  };
  return { name, observe };
}

/** The one request that was sent. */
export function only(requests: readonly Request[]): Request {
  const [request, ...more] = requests;
  if (request === undefined || more.length > 0) {
    throw new Error(`expected one request, saw ${requests.length}`);
  }
  return request;
}

/** What a call ends in when it rejects. */
export async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("expected the call to reject");
    },
    (error: unknown) => error,
  );
}
