import type { Hooks } from "../client/hooks.ts";
import type { Limits } from "../client/limits.ts";
import type { CallContext, CallReport } from "../errors/call-error.ts";
import type { ResponseHeaderMetadata } from "../metadata.ts";
import type { TokenBucket } from "../retry/token-bucket.ts";
import type { Clock } from "./clock.ts";

/** What the calls of one client share. */
export interface Sender {
  readonly clock: Clock;
  readonly bucket: TokenBucket;
}

/** The arguments of one fetch. */
export interface PreparedAttempt {
  readonly url: string;
  readonly init: RequestInit;
  /** Makes the next attempt use a new token. */
  readonly renew?: (() => void) | undefined;
}

/** What is known about a response beside the response itself. */
export interface ResponseReport extends CallReport {
  readonly retryAfterMs?: number | undefined;
}

/** One logical call: how to send it, when to send it again and how to read the response. */
export interface Exchange<Result> {
  readonly context: CallContext;
  readonly limits: Limits;
  readonly hooks: Hooks | undefined;
  readonly signal: AbortSignal | null | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly isIdempotent: boolean;
  /** False for a stream, which can be sent once. */
  readonly isReplayable: boolean;
  readonly retryStatuses: readonly number[] | undefined;
  readonly headers: ResponseHeaderMetadata | undefined;
  /** Called for each attempt: fetch does not take a Request or a signal that has been used. */
  readonly prepare: (signal: AbortSignal) => Promise<PreparedAttempt>;
  /** Reads a final response; its time counts as the attempt's. */
  readonly read: (response: Response, report: () => ResponseReport) => Promise<Result>;
}
