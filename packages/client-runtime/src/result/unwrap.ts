import type { AnyResult } from "./result.ts";

/** Data of a result's successes; unknown where the result is not known. */
export type Unwrapped<Result> = Result extends {
  readonly error: undefined;
  readonly data: infer Data;
}
  ? Data
  : never;

/** The data of a 2xx response; throws the result's `ApiError` for any other. */
export function unwrap<Result extends AnyResult>(result: Result): Unwrapped<Result> {
  if (result.error !== undefined) {
    throw result.error;
  }
  // The conditional type stays unresolved for a generic Result; without an error this is its data.
  return result.data as Unwrapped<Result>;
}
