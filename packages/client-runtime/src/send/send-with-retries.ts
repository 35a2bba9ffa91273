import { beginCall, type Call, elapsed, notify } from "./call.ts";
import type { Exchange, Sender } from "./exchange.ts";
import { explainFailure } from "./explain-failure.ts";
import { planRetry } from "./plan-retry.ts";
import { sendAttempt } from "./send-attempt.ts";

/**
 * Sends a call, and sends it again where that can help and cannot do harm. Resolves with what
 * `read` makes of the final response; rejects with the typed error of a call that has none. An
 * error that already is typed passes through.
 */
export async function sendWithRetries<Result>(
  exchange: Exchange<Result>,
  sender: Sender,
): Promise<Result> {
  const { signal } = exchange;
  const call = beginCall(exchange, sender);
  for (;;) {
    let delayMs: number;
    try {
      if (signal?.aborted) {
        throw signal.reason;
      }
      const outcome = await sendAttempt(call);
      if (outcome.delayMs === undefined) {
        return outcome.result;
      }
      ({ delayMs } = outcome);
    } catch (thrown) {
      delayMs = retryOrThrow(call, thrown);
    }
    call.phase = "backoff";
    if (delayMs > 0) {
      await sender.clock
        .sleep(delayMs, signal ?? undefined)
        .catch((thrown: unknown) => retryOrThrow(call, thrown));
    }
  }
}

/** Milliseconds until the attempt after one that failed; throws the call's error if there is none. */
function retryOrThrow(call: Call, thrown: unknown): number {
  const failure = explainFailure(thrown, call);
  const delayMs = planRetry(call, failure);
  if (delayMs === undefined) {
    const { reason } = failure;
    notify(call, "onError", { status: undefined, reason, durationMs: elapsed(call) });
    throw failure.error();
  }
  return delayMs;
}
