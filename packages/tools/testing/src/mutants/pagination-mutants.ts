import type { Mutant } from "./mutant.ts";

const pages = {
  file: "pagination/read-pages.ts",
  suite: "client-runtime",
  tests: "test/paginate.test.ts",
} as const;

/** Bugs in reading a list page by page. */
export const PAGINATION_MUTANTS: readonly Mutant[] = [
  {
    ...pages,
    name: "repeated cursor loops",
    find: "if (seen.has(next)) throw",
    replace: "if (false) throw",
  },
  {
    ...pages,
    name: "cursor that the init names may come back",
    find: "new Set<unknown>([query.get(name)])",
    replace: "new Set<unknown>()",
  },
  {
    ...pages,
    file: "pagination/paginate.ts",
    name: "abort ignored between items",
    find: "if (init?.signal?.aborted) {",
    replace: "if (false) {",
  },
  {
    ...pages,
    name: "init of the caller changed",
    find: "query.set(name, next);",
    replace: "query.set(name, next); Object.assign(init?.params?.query ?? {}, { [name]: next });",
  },
  {
    ...pages,
    name: "page that fails ends the list",
    find: "unwrap(await call(turn));",
    replace: "(await call(turn)).data; if (data === undefined) return;",
  },
  {
    ...pages,
    name: "page without a list ends the list",
    find: 'throw new PaginationError(place, "no items");',
    replace: "return;",
  },
  {
    ...pages,
    name: "list goes on after an empty page",
    find: "if (items.length === 0) return;",
    replace: "",
  },
  {
    ...pages,
    name: "list goes on after a cursor of null",
    find: "next === null ||",
    replace: "",
  },
  {
    ...pages,
    name: "list goes on after an empty cursor",
    find: ' || next === ""',
    replace: "",
  },
  {
    ...pages,
    name: "first page called for again instead of the next",
    find: "query.set(name, next);",
    replace: "",
  },
  {
    ...pages,
    name: "other parameters lost on the second page",
    find: "{ ...init?.params, query:",
    replace: "{ query:",
  },
  {
    ...pages,
    name: "options of the call lost on the second page",
    find: "turn = { ...init, params",
    replace: "turn = { params",
  },
  {
    ...pages,
    name: "total of a list ignored",
    find: "(current - first + 1) * size >= numberAt(data, total)",
    replace: "false",
  },
  {
    ...pages,
    name: "total of a list counted from one although its pages are from zero",
    find: "(current - first + 1) * size",
    replace: "current * size",
  },
  {
    ...pages,
    name: "number of the last page ignored",
    find: "current >= numberAt(data, lastPage) ||",
    replace: "",
  },
  {
    ...pages,
    name: "page that the init names ignored",
    find: "Number(given ?? first)",
    replace: "Number(first)",
  },
  {
    ...pages,
    name: "size of a page measured at the last",
    find: "size ||= items.length",
    replace: "size = items.length",
  },
];
