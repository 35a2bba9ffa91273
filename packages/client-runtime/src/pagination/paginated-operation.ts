import { callOperation, type VendorClient } from "../client/call-operation.ts";
import type { CallInit } from "../client/options.ts";
import type { OperationMetadata } from "../metadata.ts";

/** How the pages of a list follow each other. Positions in a page are JSON Pointers (RFC 6901). */
export type PaginationMetadata = NumberedPages | OffsetPages | LinkedPages | HeaderLinkedPages;

/** Pages are requested by number. */
export interface NumberedPages {
  readonly kind: "page";
  /** Query parameter for the number of the page. */
  readonly page: string;
  /** Number of the first page; 1 when absent. */
  readonly first?: number;
  readonly items: string;
  /** Where a page gives the number of items on all pages. */
  readonly total?: string;
  /** Where a page gives the number of the last one. */
  readonly lastPage?: string;
}

/** Pages are requested by the number of items before them. */
export interface OffsetPages {
  readonly kind: "offset";
  /** Query parameter for the number of the first item of the page. */
  readonly offset: string;
  /** Number of the very first item; 0 when absent. */
  readonly first?: number;
  readonly items: string;
  /** Where a page gives the number of items on all pages. */
  readonly total?: string;
}

/** Each page names the cursor of the one after it. */
export interface LinkedPages {
  readonly kind: "cursor";
  /** Query parameter for the cursor. */
  readonly cursor: string;
  readonly items: string;
  /** Where a page gives the next cursor: null, empty or missing on the last. */
  readonly next: string;
}

/** The header `Link` of each page names the one after it, by the relation `next` (RFC 8288). */
export interface HeaderLinkedPages {
  readonly kind: "link";
  readonly items: string;
}

declare const contents: unique symbol;

/** What an operation that can be read page by page has beside its call. */
export interface Paginated<Page, Item> {
  readonly metadata: OperationMetadata;
  readonly pagination: PaginationMetadata;
  /** Exists for the type checker alone. */
  readonly [contents]?: { readonly page: Page; readonly item: Item };
}

/** The function of an operation that `paginate` takes; called by itself, it fetches one page. */
export function paginatedOperation<Operation>(
  metadata: OperationMetadata,
  pagination: PaginationMetadata,
): Operation {
  const call = (client: VendorClient, init?: CallInit) => callOperation(client, metadata, init);
  // The generator emits Operation and both kinds of metadata from the same operation of the
  // contract.
  return Object.assign(call, { metadata, pagination }) as Operation;
}
