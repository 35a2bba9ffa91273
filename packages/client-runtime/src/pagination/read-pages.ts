import type { CallInit } from "../client/options.ts";
import type { CallContext } from "../errors/call-error.ts";
import { valueAt } from "../request/value-at.ts";
import type { AnyResult } from "../result/result.ts";
import { unwrap } from "../result/unwrap.ts";
import type { NumberedPages, PaginationMetadata } from "./paginated-operation.ts";
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
  const name = pagination.kind === "page" ? pagination.page : pagination.cursor;
  const query = new Map<string, unknown>(Object.entries(init?.query ?? {}));
  const seen = new Set<unknown>([query.get(name)]);
  let turn = init;
  let size = 0;
  let previous: string | undefined;
  for (;;) {
    const data = unwrap(await call(turn));
    const items: unknown = valueAt(data, pagination.items);
    if (!Array.isArray(items)) throw new PaginationError(context, "no items");
    if (items.length === 0) return;
    // A server that ignores the number sends the same page for ever.
    const text = pagination.kind === "page" ? JSON.stringify(items, asText) : undefined;
    if (text !== undefined && text === previous)
      throw new PaginationError(context, "a repeated page");
    previous = text;
    yield { data, items };
    size ||= items.length;
    const next =
      pagination.kind === "page"
        ? numberAfter(query.get(name), data, size, pagination)
        : valueAt(data, pagination.next);
    if (next === undefined || next === null || next === "") return;
    if (seen.has(next)) throw new PaginationError(context, "a repeated cursor");
    seen.add(next);
    query.set(name, next);
    turn = { ...init, query: Object.fromEntries(query) };
  }
}

/**
 * The number of the next page; undefined where this is the last. The size is that of the first page
 * read: if it is smaller than the vendor's, an empty page ends the list instead.
 */
function numberAfter(
  given: unknown,
  data: unknown,
  size: number,
  { first = 1, total, lastPage }: NumberedPages,
): number | undefined {
  const current = Number(given ?? first);
  const isLast =
    current >= numberAt(data, lastPage) || (current - first + 1) * size >= numberAt(data, total);
  return isLast ? undefined : current + 1;
}

/** The number at a pointer; NaN, which no number reaches, where there is none. */
function numberAt(data: unknown, pointer: string | undefined): number {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
}

/** JSON has no bigint, which a vendor's large numbers may be. */
function asText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}
