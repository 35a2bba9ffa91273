import { type AttemptFailure, retryCost, retryDelay } from "../retry/decide-retry.ts";
import { type Call, elapsed, notify } from "./call.ts";

/**
 * Milliseconds until the next attempt, whose cost is taken from the budget; undefined when there is
 * to be none.
 */
export function planRetry(call: Call, failure: AttemptFailure): number | undefined {
  const { limits, sender, retries, isReplayable } = call;
  const { maxRetries, totalTimeout } = limits;
  const allowance = { retries, maxRetries, remainingMs: totalTimeout - elapsed(call) };
  const delayMs = retryDelay(failure, allowance, sender.clock.random());
  if (delayMs === undefined || !isReplayable) {
    return undefined;
  }
  const cost = retryCost(failure);
  if (!sender.bucket.take(cost)) {
    call.isBudgetExhausted = true;
    return undefined;
  }
  call.retries += 1;
  call.cost += cost;
  notify(call, "onRetry", { delayMs, reason: failure.reason });
  return delayMs;
}
