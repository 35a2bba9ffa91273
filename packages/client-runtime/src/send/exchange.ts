import type { Fetch, FetchInit, FetchResponse } from "../client/fetch.ts";
import type { Hooks } from "../client/hooks.ts";
import type { Limits } from "../client/limits.ts";
import type { CallContext, CallReport } from "../errors/call-error.ts";
import type { ResponseHeaderMetadata } from "../response-header-metadata.ts";
import type { TokenBucket } from "../retry/token-bucket.ts";
import type { ClassifyFailure } from "./classify-failure.ts";
import type { Clock } from "./clock.ts";
import type { AttemptLimits } from "./limit-attempt.ts";

/** What the calls of one client share. */
export interface Sender {
  readonly clock: Clock;
  readonly bucket: TokenBucket;
  /** Left out where the platform gives no codes. */
  readonly classify?: ClassifyFailure | undefined;
}

/** The arguments of one fetch. */
export interface PreparedAttempt {
  readonly url: string;
  readonly init: FetchInit;
  /** Makes the next attempt use a new token; false where that would be no use. */
  readonly renew?: (() => boolean) | undefined;
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
  readonly fetch: Fetch;
  readonly isIdempotent: boolean;
  /** False for a stream, which can be sent once. */
  readonly isReplayable: boolean;
  readonly retryStatuses: readonly number[] | undefined;
  readonly headers: ResponseHeaderMetadata | undefined;
  /**
   * Called for each attempt: fetch does not take a Request or a signal that has been used. Settles
   * at once unless a credential has to be fetched.
   */
  readonly prepare: (signal: AbortSignal | undefined) => PreparedAttempt | Promise<PreparedAttempt>;
  /** Reads a final response; its time counts as the attempt's. */
  readonly read: (
    response: FetchResponse,
    report: () => ResponseReport,
    limits: AttemptLimits,
  ) => Promise<Result>;
}
