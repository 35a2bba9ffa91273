import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in when a call ends: by its time limits, by its caller. */
export const DEADLINE_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("limits.ts", "retry", {
    "maxRetries higher by default": "maxRetries: [-2-]{+3+}",
  }),
  ...mutantsOf("limits.ts", "timeout", {
    "attemptTimeout longer by default": "attemptTimeout: [-10_000-]{+20_000+}",
    "totalTimeout longer by default": "totalTimeout: [-30_000-]{+60_000+}",
    "any maxRetries accepted": "0, [-10-]{+1_000+}, vendor",
    "timeout beyond what timers take accepted": "2 ** [-31 - 1-]{+32+}",
  }),
  ...mutantsOf("call-progress.ts", "timeout", {
    "attemptTimeout ignored": "[-this.isLastStep ? remaining : attemptTimeout-]{+remaining+}",
    "totalTimeout ignored": "this.#exchange.limits.totalTimeout[- - this.elapsed()-]",
  }),
  ...mutantsOf("send-attempt.ts", "timeout", {
    "attemptTimeout does not cover the body": 'progress.phase = "body";{+ restart(2 ** 30);+}',
    "attemptTimeout does not cover the credentials":
      'progress.phase = "token";{+ restart(2 ** 30);+}',
    "attemptTimeout not begun anew after the credentials": "if ([-sent > begun + 1-]{+false+}) {",
    "request sent with credentials that come too late": "[-signal.throwIfAborted();-]",
    "response that comes too late not released":
      "if (signal.aborted) {[-\n      release(response);-]",
  }),
  ...mutantsOf("send-attempt.ts", "faults/stalls", {
    "attemptTimeout does not cover the body of a failure": "if (!ok) {{+ restart(2 ** 30);+}",
  }),
  ...mutantsOf("explain-failure.ts", "timeout", {
    "end of totalTimeout reported as that of an attempt":
      "isTotal = [-progress.isLastStep-]{+false+}",
  }),
  ...mutantsOf("deadline.ts", "timeout", {
    "fetch not aborted at the end of the time": "[-controller.abort(aborted && caller?.reason);-]",
    "timer of an attempt left behind":
      "const finish = (): void => {[-\n      clearTimeout(timer);-]",
  }),
  ...mutantsOf("send-with-retries.ts", "abort", {
    "abort before sending ignored": "if ([-signal?.aborted-]{+false+}) {",
    "abort ignored in the wait": "sleep(delayMs[-, signal ?? undefined-])",
  }),
  ...mutantsOf("deadline.ts", "abort", {
    "abort ignored in an attempt": '[-caller?.addEventListener("abort", stop);-]',
    "listener of an attempt left on a shared signal":
      '[-caller?.removeEventListener("abort", stop);-]',
  }),
  ...mutantsOf("send-attempt.ts", "abort", {
    "abort ignored in the body":
      'exchange.signal{+ && { addEventListener: (type, stop) => exchange.signal.addEventListener(type, (event) => progress.phase === "body" || stop(event)), removeEventListener: () => {}, get reason() { return exchange.signal.reason; } }+}, async (signal, restart)',
  }),
  ...mutantsOf("explain-failure.ts", "abort", {
    "another attempt after an abort": 'reason: "AbortedError", isRetryable: [-false-]{+true+}',
    "reason of an abort lost": "progress.report(false), [-signal.reason-]{+undefined+}",
    "abort of a call under way not ambiguous":
      "[-progress.isAmbiguous ||= wasSent;\n    -]const error = (): Error => new AbortedError",
  }),
  ...mutantsOf("clock.ts", "clock", {
    "listener of a wait left on a shared signal":
      '[-signal?.removeEventListener("abort", finish);-]',
    "timer of a wait left behind": "[-clearTimeout(timer);-]",
    "wait that ends early": "if (left > [-0-]{+5+} && !signal?.aborted) {",
  }),
];
