import type { VendorClient } from "../client/call-operation.ts";
import type { CallInit } from "../client/options.ts";
import { pageAfter } from "../pagination/page-after.ts";
import type { Paginated } from "../pagination/paginated-operation.ts";
import { parameterOf } from "../pagination/read-pages.ts";
import { valueAt } from "../request/value-at.ts";
import type { AnyResult } from "../result/result.ts";
import { dataOf, type QueryContext } from "./operation-query.ts";
import { operationKey, type QueryKey, valuesOf } from "./query-key.ts";
import type { FailsWith, QueryData } from "./query-types.ts";

/** The options of an infinite query that reads a list page by page. */
export interface OperationInfiniteQuery<Result extends AnyResult> extends FailsWith<Result> {
  readonly queryKey: QueryKey;
  readonly queryFn: (
    context: QueryContext & { readonly pageParam: unknown },
  ) => Promise<QueryData<Result>>;
  /** Undefined: the first page is the one that the init names. */
  readonly initialPageParam: unknown;
  readonly getNextPageParam: (
    last: QueryData<Result>,
    pages: readonly QueryData<Result>[],
    lastParam: unknown,
  ) => unknown;
  /** The client retries. */
  readonly retry: false;
}

/** Makes the options of an infinite query; its pages follow each other as the contract says. */
export function operationInfiniteQuery<Client extends VendorClient, Init, Result extends AnyResult>(
  client: Client,
  operation: ((client: Client, init: Init) => Promise<Result>) & Paginated<unknown, unknown>,
  init: Init & (CallInit | undefined),
): OperationInfiniteQuery<Result> {
  const { pagination, metadata } = operation;
  const name = parameterOf(pagination);
  const key = operationKey(client, metadata.name ?? "");
  const itemsOf = (page: unknown): readonly unknown[] => {
    const items = valueAt(page, pagination.items);
    return Array.isArray(items) ? items : [];
  };
  return {
    queryKey: [...key, valuesOf(init), "pages"],
    queryFn: async ({ signal, pageParam }) => {
      const query = pageParam === undefined ? init?.query : { ...init?.query, [name]: pageParam };
      // Only the signal and the parameter of the page differ from the caller's init.
      return dataOf(await operation(client, { ...init, query, signal } as Init));
    },
    initialPageParam: undefined,
    getNextPageParam: (last, [first], lastParam) => {
      const count = itemsOf(last).length;
      const given = lastParam ?? new Map(Object.entries(init?.query ?? {})).get(name);
      const read = { result: { data: last }, given, count, size: itemsOf(first).length };
      return count === 0 ? undefined : pageAfter(pagination, read) || undefined;
    },
    retry: false,
  };
}
