import type { VendorClient } from "../client/call-operation.ts";
import type { CallInit } from "../client/options.ts";
import type { AnyResult } from "../result/result.ts";
import { unwrap } from "../result/unwrap.ts";
import { operationKey, type QueryKey, valuesOf } from "./query-key.ts";
import type { FailsWith, QueryData } from "./query-types.ts";

/** What TanStack Query (5) gives a query function. */
export interface QueryContext {
  /** Aborts the call, once nobody waits for the query any longer. */
  readonly signal: AbortSignal;
}

/** The options of a query that reads by an operation. */
export interface OperationQuery<Result extends AnyResult> extends FailsWith<Result> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: QueryContext) => Promise<QueryData<Result>>;
  /** The client retries. */
  readonly retry: false;
}

/** Makes the options of a query; the query fails with the typed error of the call. */
export function operationQuery<Client extends VendorClient, Init, Result extends AnyResult>(
  client: Client,
  name: string,
  call: (client: Client, init: Init) => Promise<Result>,
  init: Init & (CallInit | undefined),
): OperationQuery<Result> {
  return {
    queryKey: [...operationKey(client, name), valuesOf(init)],
    // A signal is an option of every init.
    queryFn: async ({ signal }) => dataOf(await call(client, { ...init, signal } as Init)),
    retry: false,
  };
}

/** The data of a result, as a query keeps it. Throws the ApiError of one that failed. */
export function dataOf<Result extends AnyResult>(result: Result): QueryData<Result> {
  // What is undefined is null in QueryData.
  return (unwrap(result) ?? null) as QueryData<Result>;
}
