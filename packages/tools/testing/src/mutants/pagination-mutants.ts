import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in reading a list page by page. */
export const PAGINATION_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("read-pages.ts", "paginate", {
    "repeated cursor loops": "if ([-seen.has(next)-]{+false+}) throw",
    "cursor that the init names may come back": "new Set<unknown>([-[query.get(name)]-])",
    "init of the caller changed":
      "query.set(name, next);{+ Object.assign(init?.query ?? {}, { [name]: next });+}",
    "page that fails ends the list":
      "const data = [-unwrap(result)-]{+result.data; if (data === undefined) return+};",
    "page without a list ends the list":
      '[-throw new PaginationError(context, "no items")-]{+return+};',
    "list goes on after an empty page": "[-if (items.length === 0) return;-]",
    "list goes on after a cursor of null": "[-next === null ||-]",
    "list goes on after an empty cursor": '[- || next === ""-]',
    "first page called for again instead of the next": "[-query.set(name, next);-]",
    "other parts of the init lost on the second page": "{ [-...init, -]query:",
    "page that comes again read without end":
      "[-text !== undefined && text === previous-]{+false+}",
    "size of a page measured at the last": "size [-||-]= items.length",
  }),
  ...mutantsOf("page-after.ts", "paginate", {
    "total of a list ignored": "[-(current - first + 1) * size >= numberAt(data, total)-]{+false+}",
    "total of a list counted from one although its pages are from zero":
      "[-(current - first + 1)-]{+current+} * size",
    "number of the last page ignored": "[-current >= numberAt(data, lastPage) ||-]",
    "page that the init names ignored": "const current = Number([-given ?? -]first)",
    "offset that the init names ignored": "const next = Number([-given ?? -]first)",
    "total of offsets ignored": "[-next - first >= numberAt(data, total)-]{+false+}",
    "total of offsets counted from zero although the first is one": "next[- - first-] >= numberAt",
  }),
  ...mutantsOf("read-pages.ts", "paginate-by-link", {
    "other query than the link's on the next page":
      "[-queryOfLink(String(next))-]{+Object.fromEntries(query)+}",
    "link without a query ends the list":
      '[-throw new PaginationError(context, "a link without a query")-]{+return+};',
  }),
  ...mutantsOf("next-link.ts", "paginate-by-link", {
    "link of any relation followed": '[-relations.includes("next") && -]!parameters.has("anchor")',
    "link of another context followed": '[- && !parameters.has("anchor")-]',
    "last of several relations counts": "[-if (!parameters.has(key)) -]parameters.set",
    "values of a link sent encoded twice": "[-decodeURIComponent-](text.replaceAll",
    "only the last of a repeated parameter sent": "[-...(values.get(name) ?? []), -]decode",
  }),
  ...mutantsOf("paginate.ts", "paginate", {
    "abort ignored between items": "if ([-init?.signal?.aborted-]{+false+}) {",
  }),
];
