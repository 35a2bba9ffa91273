import { callHook, type Hooks } from "../client/hooks.ts";
import type { CallReport, Phase } from "../errors/call-error.ts";
import { type AttemptFailure, retryCost, retryDelay } from "../retry/decide-retry.ts";
import type { Exchange, Sender } from "./exchange.ts";

/** Where one logical call stands: what it has used up and what is known of its effect so far. */
export class CallProgress {
  attempts = 0;
  phase: Phase = "connect";
  /** An attempt without a usable response may have done the work. */
  isAmbiguous = false;
  isRenewed = false;
  /** The end of the step under way is the end of the call. */
  isLastStep = false;
  #retries = 0;
  #cost = 0;
  #isBudgetExhausted = false;
  readonly #exchange: Exchange<unknown>;
  readonly #sender: Sender;
  readonly #start: number;

  constructor(exchange: Exchange<unknown>, sender: Sender) {
    this.#exchange = exchange;
    this.#sender = sender;
    this.#start = sender.clock.now();
  }

  /** Milliseconds since the call began. */
  elapsed(): number {
    return this.#sender.clock.now() - this.#start;
  }

  /** Milliseconds until the call as a whole is over. */
  remaining(): number {
    return this.#exchange.limits.totalTimeout - this.elapsed();
  }

  /** Milliseconds that the next step may take. */
  stepLimit(): number {
    const { attemptTimeout } = this.#exchange.limits;
    const remaining = this.remaining();
    this.isLastStep = remaining <= attemptTimeout;
    return this.isLastStep ? remaining : attemptTimeout;
  }

  /** What an error says that ends the call now. */
  report(retryable: boolean): CallReport {
    return {
      ...this.#exchange.context,
      attempts: this.attempts,
      retryable,
      ambiguous: this.isAmbiguous,
      retryBudgetExhausted: this.#isBudgetExhausted,
      phase: this.phase,
    };
  }

  /**
   * Milliseconds until the next attempt, whose cost is taken from the budget; undefined when there
   * is to be none.
   */
  planRetry(failure: AttemptFailure): number | undefined {
    const { limits, isReplayable } = this.#exchange;
    const { clock, bucket } = this.#sender;
    const delay = retryDelay(
      failure,
      {
        retries: this.#retries,
        maxRetries: limits.maxRetries,
        remainingMs: this.remaining(),
      },
      clock.random(),
    );
    if (delay === undefined || !isReplayable) {
      return undefined;
    }
    const cost = retryCost(failure);
    if (!bucket.take(cost)) {
      this.#isBudgetExhausted = true;
      return undefined;
    }
    this.#retries += 1;
    this.#cost += cost;
    this.notify("onRetry", { delayMs: delay, reason: failure.reason });
    return delay;
  }

  /**
   * The vendor is healthy: gives back what the call's retries cost, or one token if there were
   * none.
   */
  settleCost(): void {
    this.#sender.bucket.refund(this.#cost || 1);
  }

  /** Calls a hook, if there is one. */
  notify(name: keyof Hooks, info: object): void {
    const hook = this.#exchange.hooks?.[name];
    if (hook !== undefined) {
      // Each caller passes what the hook of that name is declared to take.
      const call = hook as (info: object) => unknown;
      callHook(call, { ...this.#exchange.context, attempt: this.attempts, ...info });
    }
  }
}
