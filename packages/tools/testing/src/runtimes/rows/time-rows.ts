import { respondJson, STALL, STALLED_ANSWERS } from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { Problems, RuntimeRow } from "../row.ts";
import type { Runtime } from "../runtime.ts";
import type { Task } from "../task.ts";
import { withServer } from "../with-server.ts";

/** Long enough for a busy machine to get as far as the stall. */
const LIMIT_MS = 1000;
/** Runtimes are tried side by side on few cores. */
const LATEST_MS = LIMIT_MS + 1500;
/** A busy Node 20 takes its time to end after any fetch; a timer left behind would hold it for 10 s. */
const EXIT_MS = 5000;

const put = { operation: "put", body: "json" } as const;
const once = { maxRetries: 0, attemptTimeout: LIMIT_MS };

/** Rows F22 to F26 and L5: time that runs out, and processes that end. */
export const TIME_ROWS: readonly RuntimeRow[] = [
  ...STALLED_ANSWERS.map(
    ({ row, name, phase, answer }): RuntimeRow => ({
      row,
      name,
      node: (runtime) => meetStall(runtime, { options: once }, phase, answer),
    }),
  ),
  {
    row: "F22",
    name: "no answer within totalTimeout",
    node: (runtime) =>
      meetStall(
        runtime,
        { options: { maxRetries: 0, totalTimeout: LIMIT_MS } },
        ["total"],
        [STALL],
      ),
  },
  {
    row: "F26",
    name: "no answer of the token endpoint",
    node: (runtime) =>
      meetStall(runtime, { options: once, credentials: "oauth" }, "token", [STALL]),
  },
  ...[
    { name: "success", answer: respondJson({}), call: put },
    { name: "a timeout", answer: [STALL], call: put, options: once },
    { name: "an abort", answer: [STALL], call: { ...put, abort: "attempt" } as const },
    { name: "retries", answer: respondJson({}, 503), call: put },
  ].map(
    // Elsewhere with the limits by default: a timer that is left would hold the process for long.
    ({ name, answer, call, options = {} }): RuntimeRow => ({
      row: "L5",
      name: `the process ends by itself after ${name}`,
      node: (runtime) =>
        withServer(
          runtime,
          () => answer,
          async ({ url }) => {
            const exitMs = await runtime.measureExit({ url, options, calls: [call] });
            return findMismatches("process", { exitMs }, { exitMs: between(-50, EXIT_MS) });
          },
        ),
    }),
  ),
];

function meetStall(
  runtime: Runtime,
  task: Omit<Task, "url" | "calls">,
  phase: string | readonly string[],
  answer: (typeof STALLED_ANSWERS)[number]["answer"],
): Promise<Problems> {
  return withServer(
    runtime,
    () => answer,
    async ({ url, requests, whenLeft }) => {
      const { calls } = await runtime.perform({ url, ...task, calls: [put] });
      // A connection that is not left ends the row by its limit.
      await whenLeft();
      return [
        ...findMismatches("PUT", calls[0], { milliseconds: between(LIMIT_MS - 5, LATEST_MS) }),
        ...findMismatches("PUT", calls[0]?.error, { name: "TimeoutError", phase }),
        ...findMismatches("server", requests, { length: 1 }),
      ];
    },
  );
}
