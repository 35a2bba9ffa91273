import type { FetchResponse } from "../client/fetch.ts";
import { valueAt } from "../request/value-at.ts";
import { nextLink } from "./next-link.ts";
import type { NumberedPages, OffsetPages, PaginationMetadata } from "./paginated-operation.ts";

/** A page that was read, and how. */
export interface PageRead {
  /** Its data; its response too where a header leads on. */
  readonly result: { readonly data: unknown; readonly response?: FetchResponse };
  /** The page's number, offset or cursor; undefined where the init names none. */
  readonly given: unknown;
  /** Number of items on this page. */
  readonly count: number;
  /** Number of items on the first page read. */
  readonly size: number;
}

/** The number, offset, cursor or link of the next page; undefined, null or empty where this is the last. */
export function pageAfter(pagination: PaginationMetadata, page: PageRead): unknown {
  switch (pagination.kind) {
    case "page":
      return numberAfter(page, pagination);
    case "offset":
      return offsetAfter(page, pagination);
    case "cursor":
      return valueAt(page.result.data, pagination.next);
    case "link":
      return page.result.response && nextLink(page.result.response);
  }
}

/**
 * The number of the next page; undefined where this is the last. The size is that of the first page
 * read: if it is smaller than the vendor's, an empty page ends the list instead.
 */
function numberAfter(
  { result: { data }, given, size }: PageRead,
  { first = 1, total, lastPage }: NumberedPages,
): number | undefined {
  const current = Number(given ?? first);
  const isLast =
    current >= numberAt(data, lastPage) || (current - first + 1) * size >= numberAt(data, total);
  return isLast ? undefined : current + 1;
}

/** The offset behind the items of a page; undefined where they are the last. */
function offsetAfter(
  { result: { data }, given, count }: PageRead,
  { first = 0, total }: OffsetPages,
): number | undefined {
  const next = Number(given ?? first) + count;
  return next - first >= numberAt(data, total) ? undefined : next;
}

/** The number at a pointer; NaN, which no number reaches, where there is none. */
function numberAt(data: unknown, pointer: string | undefined): number {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
}
