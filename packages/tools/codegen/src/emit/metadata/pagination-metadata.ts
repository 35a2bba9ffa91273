import type { PaginationModel } from "../../model.ts";

/** What the runtime needs to read page after page; the page size is up to the caller. */
export function paginationMetadata(pagination: PaginationModel): object {
  const { kind, items } = pagination;
  switch (pagination.kind) {
    case "cursor":
      return { kind, cursor: pagination.cursor, next: pagination.next, items };
    case "link":
      return { kind, items };
    case "offset": {
      const { offset, first, total } = pagination;
      return {
        kind,
        offset,
        ...(first === 0 ? {} : { first }),
        items,
        ...(total === undefined ? {} : { total }),
      };
    }
    case "page": {
      const { page, first, total, lastPage } = pagination;
      return {
        kind,
        page,
        ...(first === 1 ? {} : { first }),
        items,
        ...(total === undefined ? {} : { total }),
        ...(lastPage === undefined ? {} : { lastPage }),
      };
    }
  }
}
