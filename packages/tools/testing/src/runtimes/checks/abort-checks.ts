import type { Problems } from "@org/exec";
import { type FaultResponse, head, respondJson, STALL } from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { AbortMoment, Task } from "../task.ts";
import { withServer } from "../with-server.ts";

const json = { "Content-Type": "application/json", "Content-Length": "29" };
/** 50 ms is the aim; but several runtimes run at the same time on few cores. */
const LATEST_MS = 500;
/** How long nothing more may happen. */
const QUIET_MS = 150;

interface AbortCase {
  readonly name: string;
  readonly abort: AbortMoment;
  readonly phase: string;
  readonly response: FaultResponse;
  readonly requests: number;
  readonly task?: Partial<Task>;
}

const ABORTS: readonly AbortCase[] = [
  {
    name: "in the headers",
    abort: "attempt",
    phase: "headers",
    response: [STALL],
    requests: 1,
  },
  {
    name: "in the body",
    abort: "response",
    phase: "body",
    response: [{ send: head(200, json) }, STALL],
    requests: 1,
  },
  {
    name: "in the body of an error",
    abort: "response",
    phase: "body",
    response: [{ send: head(500, json) }, STALL],
    requests: 1,
    task: { options: { maxRetries: 0 } },
  },
  {
    name: "in the wait for a retry",
    abort: "retry",
    phase: "backoff",
    response: respondJson({}, 503, { "Retry-After": "20" }),
    requests: 1,
  },
];
const TOKEN_ABORT: AbortCase = {
  name: "in the token fetch",
  abort: "start",
  phase: "token",
  response: [STALL],
  requests: 1,
  task: { credentials: "oauth" },
};

/** Aborts in each phase of a call. */
export const ABORT_CHECKS: readonly RuntimeCheck[] = [
  ...ABORTS.map((abort) => everywhere(`abort ${abort.name}`, (runtime) => meet(runtime, abort))),
  {
    name: `abort ${TOKEN_ABORT.name}`,
    node: (runtime) => meet(runtime, TOKEN_ABORT),
  },
  everywhere("abort before sending", (runtime) =>
    meet(runtime, { name: "", abort: "before", phase: "body", response: [STALL], requests: 0 }),
  ),
  everywhere("abort while connecting", abortConnect),
  everywhere("AbortSignal.timeout is an abort", (runtime) =>
    withServer(runtime, [STALL], async ({ url, requests }) => {
      const call = { operation: "put", signalTimeout: 100 } as const;
      const { calls } = await runtime.perform({ url, calls: [call] });
      const wanted = { name: "AbortedError", isReasonKept: true };
      return [
        ...findMismatches("PUT", calls[0]?.error, wanted),
        ...findMismatches("server", requests, { length: between(0, 1) }),
      ];
    }),
  ),
  {
    name: "a shared signal keeps no listener",
    node: (runtime) =>
      withServer(runtime, respondJson({}), async ({ url }) => {
        const calls = Array.from({ length: 200 }, () => ({ operation: "put" }) as const);
        const report = await runtime.perform({ url, calls, sharedSignal: true });
        return [
          ...findMismatches("signal", report, { listeners: 0 }),
          ...findMismatches("last call", report.calls.at(-1), { status: 200 }),
        ];
      }),
  },
];

function everywhere(name: string, run: (runtime: Runtime) => Promise<Problems>): RuntimeCheck {
  return { name, node: run, chromium: run };
}

function meet(
  runtime: Runtime,
  { abort, phase, response, requests, task }: AbortCase,
): Promise<Problems> {
  return withServer(runtime, response, async (server) => {
    const calls = [{ operation: "put", body: "json", abort } as const];
    const report = await runtime.perform({ url: server.url, ...task, calls });
    await quiet();
    const attempts = abort === "before" || phase === "token" ? 0 : 1;
    return [
      ...findMismatches("PUT", report.calls[0], { milliseconds: between(0, LATEST_MS) }),
      ...findMismatches("PUT", report.calls[0]?.error, {
        name: "AbortedError",
        isReasonKept: true,
        attempts,
        ...(attempts === 1 && { phase }),
      }),
      // On a busy machine the client may have left before its request arrived.
      ...findMismatches("server", server.requests, {
        length: ["attempt", "start"].includes(abort) ? between(0, requests) : requests,
      }),
    ];
  });
}

/** A silent server never finishes the TLS handshake. */
function abortConnect(runtime: Runtime): Promise<Problems> {
  return withServer(runtime, [STALL], async (server) => {
    const baseUrl = server.url.replace("http:", "https:");
    const report = await runtime.perform({
      url: server.url,
      options: { baseUrl },
      calls: [{ operation: "put", abort: "attempt" }],
    });
    await quiet();
    return [
      ...findMismatches("PUT", report.calls[0], { milliseconds: between(0, LATEST_MS) }),
      ...findMismatches("PUT", report.calls[0]?.error, { name: "AbortedError", attempts: 1 }),
      ...findMismatches("server", server.requests, { length: 0 }),
    ];
  });
}

/** Real time: nothing else shows that nothing more happens. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}
