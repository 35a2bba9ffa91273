import type { AbortedError } from "../errors/aborted-error.ts";
import type { ConfigError } from "../errors/config-error.ts";
import type { CredentialError } from "../errors/credential-error.ts";
import type { NetworkError } from "../errors/network-error.ts";
import type { ParseError } from "../errors/parse-error.ts";
import type { RedirectError } from "../errors/redirect-error.ts";
import type { TimeoutError } from "../errors/timeout-error.ts";
import type { AnyResult } from "../result/result.ts";
import type { Unwrapped } from "../result/unwrap.ts";

/** What a query keeps of a result: its data, and null where there is none, which TanStack Query asks for. */
export type QueryData<Result extends AnyResult> =
  Unwrapped<Result> extends infer Data ? (Data extends undefined ? null : Data) : never;

/** What a query fails with: the typed ApiError of its operation, or the error of a call without a response. */
export type QueryError<Result extends AnyResult> =
  | Exclude<Result["error"], undefined>
  | AbortedError
  | ConfigError
  | CredentialError
  | NetworkError
  | ParseError
  | RedirectError
  | TimeoutError;

/** What tells TanStack Query the type of an error; it is never there. */
export interface FailsWith<Result extends AnyResult> {
  readonly throwOnError?: (error: QueryError<Result>) => boolean;
}
