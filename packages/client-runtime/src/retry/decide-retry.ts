import { backoff } from "./backoff.ts";

const LONGEST_WAIT_MS = 60_000;
const COST = 14;
const RATE_LIMIT_COST = 5;

/**
 * Milliseconds to wait before a call is sent again, if that makes sense and cannot do the work twice;
 * undefined where its allowances do not admit it. A connection that the server closed (`isStale`) is
 * worth one retry even where none is allowed: keep-alive makes that an ordinary event. Never less
 * than the vendor asks for: if that is too long, the call ends. `random` is at least 0 and less than
 * 1.
 */
export function retryDelay(
  retries: number,
  maxRetries: number,
  remainingMs: number,
  random: number,
  isStale = false,
  retryAfterMs = 0,
): number | undefined {
  const delayMs = Math.max(retryAfterMs, backoff(retries, random));
  return (retries < maxRetries || (isStale && retries === 0)) &&
    retryAfterMs <= LONGEST_WAIT_MS &&
    delayMs < remainingMs
    ? delayMs
    : undefined;
}

/** What a retry costs the client's budget, by the status or code of the failure. */
export function retryCost(reason: string): number {
  return reason === "429" ? RATE_LIMIT_COST : COST;
}

/**
 * True when a call may be sent again after this status: 408, 425, 429, 500, 502, 503, 504 and those of
 * the operation. 429 means that it was not processed. The vendor's own word on it, `true` or
 * `false`, takes precedence.
 */
export function isRetryableStatus(
  status: number,
  isIdempotent: boolean,
  retryStatuses: readonly number[] | undefined,
  hint: string | null | undefined,
): boolean {
  return (
    (isIdempotent || status === 429) &&
    hint !== "false" &&
    (hint === "true" ||
      /^(?:408|425|429|50[0234])$/.test(`${status}`) ||
      !!retryStatuses?.includes(status))
  );
}
