import type { PreparedCall } from "./prepare-call.ts";
import type { CallReadContext } from "./send-request.ts";

/** The context of a response that a middleware returns before anything is sent. */
export function withoutAttempt({ context, limits }: PreparedCall): CallReadContext {
  return {
    limits,
    signal: undefined,
    attempt: { signal: undefined, restart() {}, pause() {}, hold: () => () => {} },
    report: () => ({
      ...context,
      attempts: 0,
      retryable: false,
      ambiguous: false,
      retryBudgetExhausted: false,
      phase: "body",
      requestId: undefined,
    }),
  };
}
