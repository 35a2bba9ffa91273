import { inspect } from "node:util";
import {
  type FaultResponse,
  type FaultServer,
  inTurn,
  RESET,
  respond,
  respondJson,
  STALL,
  startFaultServer,
} from "@org/testing/faults";
import { type OpenPeer, type Outcome, type PeerCalls, SECRET } from "./peer-sources.ts";

/** Something that happens to callers sooner or later, and what a client makes of it by default. */
export interface BehaviorCheck {
  readonly title: string;
  /** What is done, and what the cells mean. */
  readonly how: string;
  /** What the client does, as the cell of a table; undefined if it cannot be checked. */
  readonly judge: (open: OpenPeer) => Promise<string | undefined>;
}

/** How long a call without a response is waited for: more than any limit is set to by default. */
const PATIENCE_MS = 45_000;

const PRODUCT = respondJson({ id: "prod_1", object: "product" });

/** The checks, in the order of the table; each starts servers of its own. */
export const BEHAVIOR_CHECKS: readonly BehaviorCheck[] = [
  {
    title: "a 503, then a success",
    how: "The upsert, which its key makes safe to repeat, gets a 503 once.",
    judge: (open) => recovers(open, inTurn(respond(503), PRODUCT)),
  },
  {
    title: "a 429 with `Retry-After: 1`",
    how: "The same with a 429; “recovers” only if the client waited the second.",
    judge: (open) =>
      withServer(inTurn(respond(429, "", { "Retry-After": "1" }), PRODUCT), async (server) => {
        const outcome = await settle(open(server.url).upsert());
        const [first, second] = server.requests;
        const waited = (second?.at ?? 0) - (first?.at ?? 0);
        if (!isProduct(outcome)) return "fails";
        return waited >= 995 ? "recovers" : "does not wait";
      }),
  },
  {
    title: "a connection that breaks once",
    how: "The same with a connection that is reset before the response.",
    judge: (open) => recovers(open, inTurn([RESET], PRODUCT)),
  },
  {
    title: "a server that does not respond",
    how: `When the call ends by itself; it is given up after ${PATIENCE_MS / 1000} s.`,
    judge: (open) =>
      withServer(
        () => [STALL],
        async (server) => {
          const started = performance.now();
          const ended = settle(open(server.url).upsert()).then(() => performance.now() - started);
          const ms = await Promise.race([ended, after(PATIENCE_MS)]);
          return ms === undefined ? "waits on" : `ends after ${Math.round(ms / 1000)} s`;
        },
      ),
  },
  {
    title: "a signal that aborts",
    how: "The caller's signal aborts a call that has no response yet.",
    judge: (open) =>
      withServer(
        () => [STALL],
        async (server) => {
          const controller = new AbortController();
          const call = settle(open(server.url).upsert(controller.signal));
          await arrival(server);
          controller.abort();
          const ended = await Promise.race([call, after(2_000)]);
          return ended === undefined ? "goes on" : "ends";
        },
      ),
  },
  {
    title: "a 200 that is a page in HTML",
    how: "A proxy's page in place of the product: whether the caller gets it as data.",
    judge: (open) =>
      passes(open, respond(200, "<html>Sign in</html>", { "Content-Type": "text/html" })),
  },
  {
    title: "a 200 without a body",
    how: "Whether the caller gets a success without the product that its type promises.",
    judge: (open) => passes(open, respond(200)),
  },
  {
    title: "a field of the wrong type",
    how: "A product whose `id` is a number: whether the caller gets it as data.",
    judge: (open) => passes(open, respondJson({ id: 5, object: "product" })),
  },
  {
    title: "a redirect to another host",
    how: "Whether the credential arrives there.",
    judge: async (open) =>
      withServer(
        () => PRODUCT,
        (other) =>
          withServer(
            () =>
              respond(307, "", { Location: `${other.url.replace("127.0.0.1", "localhost")}/x` }),
            async (server) => {
              await settle(open(server.url).upsert());
              const sent = other.requests.some(({ headers }) => inspect(headers).includes(SECRET));
              return sent ? "sends it" : "keeps it";
            },
          ),
      ),
  },
  {
    title: "what a refused call shows",
    how: "A 401: whether what the caller logs of the failure, its stack included, holds the credential.",
    judge: (open) =>
      withServer(
        () => respondJson({ code: 401, message: "Unauthorized" }, 401),
        async (server) => {
          const outcome = await settle(open(server.url).upsert());
          if (!("failure" in outcome)) return undefined;
          const shown =
            inspect(outcome.failure, { depth: 8 }) + String(Object(outcome.failure).stack);
          return shown.includes(SECRET) ? "the credential" : "no credential";
        },
      ),
  },
  {
    title: "an ID with a slash",
    how: "The product `a/b` is read: whether the request names that product.",
    judge: (open) =>
      withServer(
        () => PRODUCT,
        async (server) => {
          await settle(open(server.url).read("a/b"));
          const [target] = server.requests.map((request) => request.target);
          if (target === undefined) return "refuses it";
          return target === "/v1/products/a%2Fb" ? "names it" : `asks for \`${target}\``;
        },
      ),
  },
  {
    title: "an ID of two dots",
    how: "The product `..` is read, which a URL takes for one step up.",
    judge: (open) =>
      withServer(
        () => PRODUCT,
        async (server) => {
          await settle(open(server.url).read(".."));
          const [target] = server.requests.map((request) => request.target);
          return target === undefined ? "refuses it" : `asks for \`${target}\``;
        },
      ),
  },
];

function recovers(open: OpenPeer, respondTo: () => FaultResponse): Promise<string> {
  return withServer(respondTo, async (server) =>
    isProduct(await settle(open(server.url).upsert())) ? "recovers" : "fails",
  );
}

function passes(open: OpenPeer, response: FaultResponse): Promise<string> {
  return withServer(
    () => response,
    async (server) => {
      const outcome = await settle(open(server.url).upsert());
      return "failure" in outcome ? "reports a failure" : "passes it on";
    },
  );
}

async function withServer<Result>(
  respondTo: () => FaultResponse,
  use: (server: FaultServer) => Promise<Result>,
): Promise<Result> {
  const server = await startFaultServer(respondTo);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** A call that rejects has failed, too. */
async function settle(call: ReturnType<PeerCalls["upsert"]>): Promise<Outcome> {
  try {
    return await call;
  } catch (failure) {
    return { failure };
  }
}

function isProduct(outcome: Outcome): boolean {
  return "data" in outcome && Object(outcome.data).id === "prod_1";
}

async function arrival({ requests }: FaultServer): Promise<void> {
  while (requests.length === 0) await after(5);
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
}
