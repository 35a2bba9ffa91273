import { CallProgress } from "./call-progress.ts";
import type { Exchange, Sender } from "./exchange.ts";
import { explainFailure } from "./explain-failure.ts";
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
  const progress = new CallProgress(exchange, sender);
  const retryOrThrow = (thrown: unknown): number => {
    const failure = explainFailure(thrown, exchange, progress);
    const delayMs = progress.planRetry(failure);
    if (delayMs === undefined) {
      const { reason } = failure;
      const durationMs = progress.elapsed();
      progress.notify("onError", { status: undefined, reason, durationMs });
      throw failure.error();
    }
    return delayMs;
  };
  for (;;) {
    let delayMs: number;
    try {
      if (signal?.aborted) {
        throw signal.reason;
      }
      const outcome = await sendAttempt(exchange, progress);
      if (outcome.delayMs === undefined) {
        return outcome.result;
      }
      ({ delayMs } = outcome);
    } catch (thrown) {
      delayMs = retryOrThrow(thrown);
    }
    progress.phase = "backoff";
    if (delayMs > 0) {
      await sender.clock.sleep(delayMs, signal ?? undefined).catch(retryOrThrow);
    }
  }
}
