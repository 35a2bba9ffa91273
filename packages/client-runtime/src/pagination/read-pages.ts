import type { CallInit } from "../client/options.ts";
import type { CallContext } from "../errors/call-error.ts";
import { valueAt } from "../request/value-at.ts";
import type { AnyResult } from "../result/result.ts";
import { unwrap } from "../result/unwrap.ts";
import { queryOfLink } from "./next-link.ts";
import { pageAfter } from "./page-after.ts";
import type { PaginationMetadata } from "./paginated-operation.ts";
import { PaginationError } from "./pagination-error.ts";

/** What it takes to read a list page by page. */
export interface PageReading {
  readonly context: CallContext;
  readonly pagination: PaginationMetadata;
  readonly call: (init?: CallInit) => Promise<AnyResult>;
  readonly init: CallInit | undefined;
}

/** A page as received, and the items in it. */
export interface ReadPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
}

/**
 * The pages of a list, one call each, up to the first without items. Throws the ApiError of a page
 * that fails, and a PaginationError for one that holds no list, leads back, or is the one before again.
 */
export async function* readPages({
  context,
  pagination,
  call,
  init,
}: PageReading): AsyncGenerator<ReadPage, void, undefined> {
  const name = parameterOf(pagination);
  const query = new Map<string, unknown>(Object.entries(init?.query ?? {}));
  const seen = new Set<unknown>([query.get(name)]);
  let turn = init;
  let size = 0;
  let previous: string | undefined;
  for (;;) {
    const result = await call(turn);
    const data = unwrap(result);
    const items: unknown = valueAt(data, pagination.items);
    if (!Array.isArray(items)) throw new PaginationError(context, "no items");
    if (items.length === 0) return;
    // A server that ignores the number sends the same page for ever.
    const isCounted = pagination.kind === "page" || pagination.kind === "offset";
    const text = isCounted ? JSON.stringify(items, asText) : undefined;
    if (text !== undefined && text === previous)
      throw new PaginationError(context, "a repeated page");
    previous = text;
    yield { data, items };
    size ||= items.length;
    const read = { result, given: query.get(name), count: items.length, size };
    const next = pageAfter(pagination, read);
    if (next === undefined || next === null || next === "") return;
    if (seen.has(next)) throw new PaginationError(context, "a repeated cursor");
    seen.add(next);
    query.set(name, next);
    // Of a link only the query is followed: the call stays the operation's own.
    const following =
      pagination.kind === "link" ? queryOfLink(String(next)) : Object.fromEntries(query);
    if (following === undefined) throw new PaginationError(context, "a link without a query");
    turn = { ...init, query: following };
  }
}

/** The query parameter that differs from page to page; a link has several. */
export function parameterOf(pagination: PaginationMetadata): string {
  switch (pagination.kind) {
    case "page":
      return pagination.page;
    case "offset":
      return pagination.offset;
    case "cursor":
      return pagination.cursor;
    case "link":
      return "";
  }
}

/** JSON has no bigint, which a vendor's large numbers may be. */
function asText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}
