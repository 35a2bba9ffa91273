import type { Hooks } from "../client/hooks.ts";
import type { Limits } from "../client/limits.ts";
import type { CallPlace, CallReport } from "../errors/call-error.ts";
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
  /** Has the next attempt use a new token. */
  readonly renew?: (() => void) | undefined;
}

/** What is known about an answer beside the answer itself. */
export interface AnswerReport extends CallReport {
  readonly retryAfterMs?: number | undefined;
}

/** One logical call: how to send it, when to send it again and what to make of the answer. */
export interface Exchange<Result> {
  readonly place: CallPlace;
  readonly limits: Limits;
  readonly hooks: Hooks | undefined;
  readonly signal: AbortSignal | null | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly isIdempotent: boolean;
  /** False for a stream, which can be sent once. */
  readonly isReplayable: boolean;
  readonly retryStatuses: readonly number[] | undefined;
  readonly headers: ResponseHeaderMetadata | undefined;
  /** Made anew for each attempt: fetch takes a used Request or signal no second time. */
  readonly prepare: (signal: AbortSignal) => Promise<PreparedAttempt>;
  /** Reads an answer that is final; its time counts as the attempt's. */
  readonly read: (response: Response, report: () => AnswerReport) => Promise<Result>;
}
