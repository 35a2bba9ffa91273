import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in when a call ends: by its time limits, by its caller. */
export const DEADLINE_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("limits.ts", "retry", {
    "maxRetries higher by default": "maxRetries: [-2-]{+3+}",
  }),
  ...mutantsOf("limits.ts", "timeout", {
    "attemptTimeout longer by default": "attemptTimeout: [-10_000-]{+20_000+}",
    "totalTimeout longer by default": "totalTimeout: [-30_000-]{+60_000+}",
    "any maxRetries accepted": "maxRetries: [0, [-10-]{+1_000+}],",
    "attemptTimeout beyond what timers take accepted":
      "attemptTimeout: [1, 2 ** [-31 - 1-]{+32+}],",
    "totalTimeout beyond what timers take accepted": "totalTimeout: [1, 2 ** [-31 - 1-]{+32+}],",
  }),
  ...mutantsOf("send-with-retries.ts", "timeout", {
    "attemptTimeout ignored": "return [-isLastStep ? remaining : attemptTimeout-]{+remaining+};",
    "totalTimeout ignored": "const remaining = totalTimeout[- - elapsed()-];\n    isLastStep",
    "attemptTimeout does not cover the body": 'phase = "body";{+ limits.restart(2 ** 30);+}',
    "attemptTimeout does not cover the credentials":
      'phase = "token";{+ limits.restart(2 ** 30);+}',
    "attemptTimeout not begun anew after the credentials": "[-limits.restart();-]",
    "request sent with credentials that come too late":
      "[-throw own.reason;-]\n      }\n      limits",
    "response that comes too late not released":
      "if (own?.aborted) {[-\n      releaseResponse(response);-]",
    "end of totalTimeout reported as that of an attempt":
      'phase = [-isLastStep ? "total" : phase-]{+phase+};',
  }),
  ...mutantsOf("send-with-retries.ts", "faults/stalls", {
    "attemptTimeout does not cover the body of a failure":
      "if (!ok) {{+ limits.restart(2 ** 30);+}",
  }),
  ...mutantsOf("limit-attempt.ts", "timeout", {
    "fetch not aborted at the end of the time": "[-controller?.abort(reason);-]",
    "timer of an attempt left behind": "isOver = true;[-\n      pause();-]",
  }),
  ...mutantsOf("send-with-retries.ts", "abort", {
    "abort before sending ignored": "if ([-signal?.aborted-]{+false+}) {\n        throw",
    "abort ignored in the wait": "sleep(delayMs[-, signal ?? undefined-])",
  }),
  ...mutantsOf("limit-attempt.ts", "abort", {
    "abort ignored in an attempt": "forget = [-caller-]{+false+} ?",
    "listener of an attempt left on a shared signal": "[-forget?.();-]",
  }),
  ...mutantsOf("on-abort.ts", "abort", {
    "listener left on a signal whose calls have ended":
      '[-signal.removeEventListener("abort", stopAll);-]',
    "listener taken from a signal that other calls share":
      "stops.delete(stop)[- && stops.size === 0-])",
  }),
  ...mutantsOf("send-with-retries.ts", "abort", {
    "abort ignored in the body": 'phase = "body";{+ limits.hold()();+}',
    "another attempt after an abort": 'reason = "AbortedError";\n      isSafe = [-false-]{+true+};',
    "reason of an abort lost": "new AbortedError(report(false), [-signal.reason-]{+undefined+})",
    "abort of a call under way not ambiguous":
      'reason = "AbortedError";{+ mayHaveWorked = false;+}',
  }),
  ...mutantsOf("clock.ts", "clock", {
    "listener of a wait left on a shared signal": "[-forget?.();-]\n          resolve",
    "listener of a wait left on a signal that has aborted": "[-forget?.();-]\n        reject",
    "timer of a wait left behind": "[-clearTimeout(timer);-]",
    "wait that ends early": "if (left > [-0-]{+5+}) {",
  }),
];
