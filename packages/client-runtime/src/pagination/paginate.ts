import type { VendorClient } from "../client/call-operation.ts";
import type { CallInit } from "../client/options.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { callContext } from "../errors/call-context.ts";
import type { AnyResult } from "../result/result.ts";
import type { Paginated } from "./paginated-operation.ts";
import { readPages } from "./read-pages.ts";

/** A list across its pages. Each loop over it reads anew, from the first page. */
export interface PaginatedList<Page, Item> extends AsyncIterable<Item> {
  /** The pages themselves, as far as they hold items. */
  pages(): AsyncIterableIterator<Page>;
}

/**
 * Reads a list to its end, item by item or page by page; a page is fetched when the loop reaches
 * it. Starts at the page or cursor that the init names. The loop throws what the call of a page
 * rejects with, the ApiError of a page that fails, and a PaginationError for pages that lead back
 * or hold no list; an aborted signal ends it before the next item.
 */
export function paginate<Args extends readonly [VendorClient, (CallInit | undefined)?], Page, Item>(
  operation: ((...args: Args) => Promise<AnyResult>) & Paginated<Page, Item>,
  ...args: NoInfer<Args>
): PaginatedList<Page, Item> {
  const [client, init] = args;
  const { pagination } = operation;
  const context = callContext(operation.metadata, client.vendor);
  // Only the query parameter that the metadata names differs from the caller's init, so the
  // arguments are the operation's own, which its generic parameter cannot see.
  const call = (turn?: CallInit) => operation(...([client, turn] as unknown as Args));
  const read = () => readPages({ context, pagination, call, init });
  return {
    async *pages() {
      // Page and Item are emitted from the same contract as the metadata.
      for await (const { data } of read()) yield data as Page;
    },
    async *[Symbol.asyncIterator]() {
      for await (const { items } of read()) {
        for (const item of items) {
          if (init?.signal?.aborted) {
            throw new AbortedError({ ...context, attempts: 0 }, init.signal.reason);
          }
          // As above.
          yield item as Item;
        }
      }
    },
  };
}
