import type { AnyResult, UndocumentedSuccess } from "./result.ts";

type DocumentedData<Result> =
  Result extends UndocumentedSuccess<number>
    ? never
    : Result extends { readonly error: undefined; readonly data: infer Data }
      ? Data
      : never;

/**
 * Data of a result's documented successes; unknown when the contract documents none. The result of
 * a mistyped path is `any` and stays so, lest it causes errors beside the one on the path.
 */
export type Unwrapped<Result> = 0 extends 1 & Result
  ? Result
  : [DocumentedData<Result>] extends [never]
    ? unknown
    : DocumentedData<Result>;

/** The data of a 2xx response; throws the result's `ApiError` for any other. */
export function unwrap<Result extends AnyResult>(result: Result): Unwrapped<Result> {
  if (result.error !== undefined) {
    throw result.error;
  }
  // The conditional type stays unresolved for a generic Result; without an error this is its data.
  return result.data as Unwrapped<Result>;
}
