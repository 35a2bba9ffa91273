import type { Problems } from "@org/exec";
import { respondJson, STALL, STALLED_RESPONSES } from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { Task } from "../task.ts";
import { withServer } from "../with-server.ts";

/** Long enough for a busy machine to get as far as the stall. */
const LIMIT_MS = 1000;
/** Several runtimes run at the same time on few cores. */
const LATEST_MS = LIMIT_MS + 1500;
/** A busy Node 20 ends slowly after any fetch; a leaked timer would keep it alive for 10 s. */
const EXIT_MS = 5000;

const put = { operation: "put", body: "json" } as const;
const once = { maxRetries: 0, attemptTimeout: LIMIT_MS };

/** Time limits, and processes that end. */
export const TIME_CHECKS: readonly RuntimeCheck[] = [
  ...STALLED_RESPONSES.map(
    ({ name, phase, response }): RuntimeCheck => ({
      name,
      node: (runtime) => meetStall(runtime, { options: once }, phase, response),
    }),
  ),
  {
    name: "no response within totalTimeout",
    node: (runtime) =>
      meetStall(
        runtime,
        { options: { maxRetries: 0, totalTimeout: LIMIT_MS } },
        ["total"],
        [STALL],
      ),
  },
  {
    name: "no response from the token endpoint",
    node: (runtime) =>
      meetStall(runtime, { options: once, credentials: "oauth" }, "token", [STALL]),
  },
  ...[
    { name: "success", response: respondJson({}), call: put },
    { name: "a timeout", response: [STALL], call: put, options: once },
    { name: "an abort", response: [STALL], call: { ...put, abort: "attempt" } as const },
    { name: "retries", response: respondJson({}, 503), call: put },
  ].map(
    // Default limits where none are given: a leaked timer would keep the process alive for long.
    ({ name, response, call, options = {} }): RuntimeCheck => ({
      name: `the process ends by itself after ${name}`,
      node: (runtime) =>
        withServer(runtime, response, async ({ url }) => {
          const exitMs = await runtime.measureExit({ url, options, calls: [call] });
          return findMismatches("process", { exitMs }, { exitMs: between(-50, EXIT_MS) });
        }),
    }),
  ),
];

function meetStall(
  runtime: Runtime,
  task: Omit<Task, "url" | "calls">,
  phase: string | readonly string[],
  response: (typeof STALLED_RESPONSES)[number]["response"],
): Promise<Problems> {
  return withServer(runtime, response, async ({ url, requests, whenLeft }) => {
    const { calls } = await runtime.perform({ url, ...task, calls: [put] });
    // If the connection stays open, the check ends by its time limit.
    await whenLeft();
    return [
      ...findMismatches("PUT", calls[0], { milliseconds: between(LIMIT_MS - 5, LATEST_MS) }),
      ...findMismatches("PUT", calls[0]?.error, { name: "TimeoutError", phase }),
      ...findMismatches("server", requests, { length: 1 }),
    ];
  });
}
