import type { FetchResponse } from "../client/fetch.ts";
import { type Call, elapsed, notify, reportOf, settleCost } from "./call.ts";
import type { PreparedAttempt } from "./exchange.ts";
import { limitAttempt, type RestartTimer } from "./limit-attempt.ts";
import { releaseResponse } from "./release-response.ts";
import { settleResponse } from "./settle-response.ts";

/** The outcome of an attempt that got a response. */
export type AttemptOutcome<Result> =
  | { readonly delayMs?: undefined; readonly result: Result }
  /** To be sent again after this many milliseconds. */
  | { readonly delayMs: number };

/**
 * Sends a call once, within its time. Rejects with a RedirectError for a 3xx response, with what
 * `prepare`, fetch or `read` reject with, and as `limitAttempt` does.
 */
export function sendAttempt<Result>(call: Call<Result>): Promise<AttemptOutcome<Result>> {
  return limitAttempt(call, (signal, restart) => attempt(call, signal, restart));
}

async function attempt<Result>(
  call: Call<Result>,
  signal: AbortSignal | undefined,
  restart: RestartTimer,
): Promise<AttemptOutcome<Result>> {
  call.phase = "token";
  let prepared: PreparedAttempt | Promise<PreparedAttempt> = call.prepare(signal);
  if (prepared instanceof Promise) {
    prepared = await prepared;
    if (signal?.aborted) {
      throw signal.reason;
    }
    restart();
  }
  const { url, init, renew } = prepared;
  call.phase = "headers";
  call.attempts += 1;
  notify(call, "onAttempt");
  const sent = elapsed(call);
  const { fetch } = call;
  const response: FetchResponse = await fetch(url, init);
  if (signal?.aborted) {
    releaseResponse(response);
    throw signal.reason;
  }
  call.phase = "body";
  notify(call, "onResponse", { status: response.status, durationMs: elapsed(call) - sent });
  if (!response.ok) {
    return settleResponse(call, response, url, renew);
  }
  const result = await call.read(response, () => reportOf(call, call.isIdempotent));
  settleCost(call);
  return { result };
}
