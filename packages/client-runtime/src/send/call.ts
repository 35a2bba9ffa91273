import type { Hooks } from "../client/hooks.ts";
import type { CallReport, Phase } from "../errors/call-error.ts";
import type { Exchange, Sender } from "./exchange.ts";

/** One logical call under way: how to send it, what it has used up and what is known of its effect. */
export interface Call<Result = unknown> extends Exchange<Result> {
  readonly sender: Sender;
  /** When it began, on the sender's clock. */
  readonly start: number;
  attempts: number;
  retries: number;
  phase: Phase;
  /** An attempt without a usable response may have done the work. */
  isAmbiguous: boolean;
  /** A refused token has been replaced. */
  isRenewed: boolean;
  /** The end of the step under way is the end of the call. */
  isLastStep: boolean;
  /** What its retries have cost of the client's budget. */
  cost: number;
  isBudgetExhausted: boolean;
}

/** A call that is about to begin. */
export function beginCall<Result>(exchange: Exchange<Result>, sender: Sender): Call<Result> {
  return {
    ...exchange,
    sender,
    start: sender.clock.now(),
    attempts: 0,
    retries: 0,
    phase: "connect",
    isAmbiguous: false,
    isRenewed: false,
    isLastStep: false,
    cost: 0,
    isBudgetExhausted: false,
  };
}

/** Milliseconds since the call began. */
export function elapsed({ sender, start }: Call): number {
  return sender.clock.now() - start;
}

/** Milliseconds that the next step may take; notes whether the call ends with it. */
export function stepLimit(call: Call): number {
  const { attemptTimeout, totalTimeout } = call.limits;
  const remaining = totalTimeout - elapsed(call);
  call.isLastStep = remaining <= attemptTimeout;
  return call.isLastStep ? remaining : attemptTimeout;
}

/** What an error says that ends the call now. */
export function reportOf(call: Call, retryable: boolean): CallReport {
  return {
    ...call.context,
    attempts: call.attempts,
    retryable,
    ambiguous: call.isAmbiguous,
    retryBudgetExhausted: call.isBudgetExhausted,
    phase: call.phase,
  };
}

/** The vendor is healthy: gives back what the call's retries cost, or one token if there were none. */
export function settleCost({ sender, cost }: Call): void {
  sender.bucket.refund(cost || 1);
}

/** Calls a hook, if there is one. A call must not fail because its logging throws or rejects. */
export function notify(call: Call, name: keyof Hooks, info?: object): void {
  // Each caller passes what the hook of that name is declared to take.
  const hook = call.hooks?.[name] as ((info: object) => unknown) | undefined;
  if (hook) {
    (async () => hook({ ...call.context, attempt: call.attempts, ...info }))().catch(() => {});
  }
}
