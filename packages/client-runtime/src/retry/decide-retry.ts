import { backoff } from "./backoff.ts";

const LONGEST_WAIT_MS = 60_000;
const COST = 14;
const RATE_LIMIT_COST = 5;

/** An attempt that failed, in the terms that a retry is decided on. */
export interface AttemptFailure {
  /** Sending the call again makes sense and cannot do the work twice. */
  readonly isRetryable: boolean;
  /** The server closed the connection before it responded. */
  readonly isStale?: boolean | undefined;
  /** How long the vendor asks to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** What is left of a call's allowances. */
export interface Allowance {
  /** Retries so far. */
  readonly retries: number;
  readonly maxRetries: number;
  /** What is left of `totalTimeout`. */
  readonly remainingMs: number;
}

/**
 * Milliseconds to wait before the next attempt; undefined when there is to be none. A connection
 * that the server closed is worth one retry even where none is allowed: keep-alive makes that an
 * ordinary event. Never less than the vendor asks for: if that is too long, the call ends.
 */
export function retryDelay(
  { isRetryable, isStale, retryAfterMs = 0 }: AttemptFailure,
  { retries, maxRetries, remainingMs }: Allowance,
  random: number,
): number | undefined {
  const delay = Math.max(retryAfterMs, backoff(retries, random));
  return isRetryable &&
    (retries < maxRetries || (isStale && retries === 0)) &&
    retryAfterMs <= LONGEST_WAIT_MS &&
    delay < remainingMs
    ? delay
    : undefined;
}

/** What a retry costs the client's budget, by the status or code of the failure. */
export function retryCost(reason: string): number {
  return reason === "429" ? RATE_LIMIT_COST : COST;
}

/** What decides whether a status is worth a retry. */
export interface StatusRule {
  readonly isIdempotent: boolean;
  /** The operation's own statuses beside 408, 425, 429, 500, 502, 503 and 504. */
  readonly retryStatuses: readonly number[] | undefined;
  /** The vendor's own word on it, `true` or `false`. */
  readonly hint: string | null | undefined;
}

/** True when a call may be sent again after this status; 429 means that it was not processed. */
export function isRetryableStatus(
  status: number,
  { isIdempotent, retryStatuses, hint }: StatusRule,
): boolean {
  return (
    (isIdempotent || status === 429) &&
    hint !== "false" &&
    (hint === "true" ||
      /^(?:408|425|429|50[0234])$/.test(`${status}`) ||
      !!retryStatuses?.includes(status))
  );
}
