import type { PaginationModel } from "../../model.ts";

/** What the runtime needs to read page after page; the page size is up to the caller. */
export function paginationMetadata(pagination: PaginationModel): object {
  if (pagination.kind === "cursor") {
    const { kind, cursor, next, items } = pagination;
    return { kind, cursor, next, items };
  }
  const { kind, page, first, items, total, lastPage } = pagination;
  return {
    kind,
    page,
    ...(first === 1 ? {} : { first }),
    items,
    ...(total === undefined ? {} : { total }),
    ...(lastPage === undefined ? {} : { lastPage }),
  };
}
