import type { ApiError } from "../errors/api-error.ts";

/**
 * A 2xx response. `data` is undefined when it has no body. `TypedResponse` names the headers that
 * are documented for it.
 */
export interface Success<Status extends number, Data, TypedResponse extends Response = Response> {
  readonly status: Status;
  readonly data: Data;
  readonly error: undefined;
  readonly response: TypedResponse;
}

/** Any other response, a 3xx included. `error` is the error that `unwrap` throws. */
export interface Failure<Status extends number, Body, TypedResponse extends Response = Response> {
  readonly status: Status;
  readonly data: undefined;
  readonly error: ApiError<Status, Body>;
  readonly response: TypedResponse;
}

/** What every call's result has in common; `error` tells success from failure. */
export interface AnyResult {
  readonly status: number;
  readonly data: unknown;
  readonly error: ApiError | undefined;
  readonly response: Response;
}
