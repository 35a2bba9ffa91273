import { assembleClient } from "../../src/client/assemble-client.ts";
import type { SupplyCredentials } from "../../src/credentials/supply-credentials.ts";
import {
  type AnyResult,
  type CallInit,
  type ClientOptions,
  callOperation,
  type OperationMetadata,
  type ServerOption,
  type VendorMetadata,
} from "../../src/index.ts";
import { classifyFailure } from "../../src/send/classify-failure.ts";
import type { Clock } from "../../src/send/clock.ts";
import { acme, allLocations } from "./observed-client.ts";

/** What fetch does in one attempt: returns a Response, or rejects with anything else. */
export type Step = (init: RequestInit) => Response | Promise<Response> | Error;

/** What a test decides about a scripted client. */
export interface Script {
  readonly metadata?: Partial<VendorMetadata>;
  readonly options?: Partial<ClientOptions<object, ServerOption>>;
  readonly supplyCredentials?: SupplyCredentials;
  readonly clock?: Partial<Clock>;
}

/** A client on a clock that jumps over every wait, whose fetch takes one step per attempt. */
export function scriptClient(steps: readonly Step[], script: Script = {}) {
  const sent: { readonly url: string; readonly init: RequestInit }[] = [];
  const waits: number[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    ...script.clock,
  };
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    // The last step applies to all further attempts.
    const step = steps[Math.min(sent.length, steps.length - 1)];
    sent.push({ url: String(url), init: { ...init, headers: new Headers(init.headers) } });
    const outcome = await step?.(init);
    if (!(outcome instanceof Response)) {
      throw outcome;
    }
    return outcome;
  };
  const client = assembleClient(
    { ...acme, ...script.metadata },
    { auth: "none", fetch, ...script.options },
    {
      supplyCredentials: script.supplyCredentials ?? (async () => ({ headers: {}, query: [] })),
      clock,
      classify: classifyFailure,
    },
  );
  const call = (operation: OperationMetadata, init?: CallInit) =>
    callOperation<AnyResult>(
      client,
      { locations: allLocations, success: "any", ...operation },
      init,
    );
  return { call, sent, waits };
}

/** A step that responds with a status. */
export function respond(status: number, headers: HeadersInit = {}, body = "{}"): Step {
  return () => new Response([204, 304].includes(status) ? null : body, { status, headers });
}

/** A step that fails as fetch does in Node. */
export function fail(code?: string): Step {
  const cause = code === undefined ? undefined : Object.assign(new Error(code), { code });
  return () => new TypeError("fetch failed", { cause });
}

/** A step that fetch never ends of its own accord. */
export const stall: Step = ({ signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

/** A step whose response breaks off. */
export const cutBody: Step = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => {
        const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
        controller.error(new TypeError("terminated", { cause }));
      },
    }),
  );
