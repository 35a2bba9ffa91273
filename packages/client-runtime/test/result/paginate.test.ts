import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type AnyResult,
  type CallInit,
  isAbortedError,
  isApiError,
  isPaginationError,
  type PaginationMetadata,
  paginate,
} from "../../src/index.ts";
import { collect, listTees, serving, type Tee, type TeePage, tees } from "../support/list-pages.ts";
import { errorOf, type TestClient } from "../support/observed-client.ts";

const numbered: PaginationMetadata = { kind: "page", page: "page", items: "/data" };
const linked: PaginationMetadata = {
  kind: "cursor",
  cursor: "after",
  items: "/data",
  next: "/info/end",
};

const offset: PaginationMetadata = { kind: "offset", offset: "skip", items: "/data" };

describe("where a list ends", () => {
  it.each<{
    name: string;
    pagination: PaginationMetadata;
    init?: CallInit;
    responses: TeePage[];
    ids: number[];
    queries: string[];
  }>([
    {
      name: "on an empty page, where nothing tells the end",
      pagination: numbered,
      responses: [{ data: tees(1, 2) }, { data: tees(3) }, { data: [] }],
      ids: [1, 2, 3],
      queries: ["", "?page=2", "?page=3"],
    },
    {
      name: "at once, where the list is empty",
      pagination: { ...numbered, total: "/total" },
      responses: [{ data: [], total: 0 }],
      ids: [],
      queries: [""],
    },
    {
      name: "with the last page",
      pagination: { ...numbered, lastPage: "/pages" },
      responses: [
        { data: tees(1), pages: 2 },
        { data: tees(2), pages: 2 },
      ],
      ids: [1, 2],
      queries: ["", "?page=2"],
    },
    {
      name: "with the total, reached by a full page",
      pagination: { ...numbered, total: "/total" },
      responses: [
        { data: tees(1, 2), total: 4 },
        { data: tees(3, 4), total: 4 },
      ],
      ids: [1, 2, 3, 4],
      queries: ["", "?page=2"],
    },
    {
      name: "with the total, reached by a short page",
      pagination: { ...numbered, total: "/total" },
      responses: [
        { data: tees(1, 2), total: 3 },
        { data: tees(3), total: 3 },
      ],
      ids: [1, 2, 3],
      queries: ["", "?page=2"],
    },
    {
      name: "with the total of the page read last, since lists grow",
      pagination: { ...numbered, total: "/total" },
      responses: [
        { data: tees(1, 2), total: 3 },
        { data: tees(3, 4), total: 5 },
        { data: tees(5), total: 5 },
      ],
      ids: [1, 2, 3, 4, 5],
      queries: ["", "?page=2", "?page=3"],
    },
    {
      name: "with the total, begun at a page in the middle",
      pagination: { ...numbered, total: "/total" },
      init: { query: { page: 2, limit: 2 } },
      responses: [
        { data: tees(3, 4), total: 5 },
        { data: tees(5), total: 5 },
      ],
      ids: [3, 4, 5],
      queries: ["?page=2&limit=2", "?page=3&limit=2"],
    },
    {
      name: "with the total, where pages count from 0",
      pagination: { ...numbered, first: 0, total: "/total" },
      responses: [
        { data: tees(1, 2), total: 4 },
        { data: tees(3, 4), total: 4 },
      ],
      ids: [1, 2, 3, 4],
      queries: ["", "?page=1"],
    },
    {
      name: "not with a total that is no number",
      pagination: { ...numbered, total: "/total", lastPage: "/pages" },
      responses: [
        { data: tees(1), total: null, pages: null },
        { data: tees(2), total: "0" },
        { data: [] },
      ],
      ids: [1, 2],
      queries: ["", "?page=2", "?page=3"],
    },
    {
      name: "with the offset behind the items, however many come",
      pagination: offset,
      init: { query: { limit: 2 } },
      responses: [{ data: tees(1, 2) }, { data: tees(3) }, { data: [] }],
      ids: [1, 2, 3],
      queries: ["?limit=2", "?limit=2&skip=2", "?limit=2&skip=3"],
    },
    {
      name: "with the total, reached by an offset",
      pagination: { ...offset, total: "/total" },
      init: { query: { skip: 2 } },
      responses: [
        { data: tees(3, 4), total: 5 },
        { data: tees(5), total: 5 },
      ],
      ids: [3, 4, 5],
      queries: ["?skip=2", "?skip=4"],
    },
    {
      name: "with the total, where offsets count from 1",
      pagination: { ...offset, first: 1, total: "/total" },
      responses: [
        { data: tees(1, 2), total: 3 },
        { data: tees(3), total: 3 },
      ],
      ids: [1, 2, 3],
      queries: ["", "?skip=3"],
    },
    ...[undefined, null, ""].map((end) => ({
      name: `with the cursor ${JSON.stringify(end)}`,
      pagination: linked,
      responses: [
        { data: tees(1, 2), info: { end: "b" } },
        { data: tees(3), info: { end } },
      ],
      ids: [1, 2, 3],
      queries: ["", "?after=b"],
    })),
    {
      name: "with a page that does not speak of cursors",
      pagination: linked,
      responses: [{ data: tees(1) }],
      ids: [1],
      queries: [""],
    },
    {
      name: "on an empty page, whatever its cursor",
      pagination: linked,
      init: { query: { after: "a", first: 1 } },
      responses: [
        { data: tees(1), info: { end: "b" } },
        { data: [], info: { end: "b" } },
      ],
      ids: [1],
      queries: ["?after=a&first=1", "?after=b&first=1"],
    },
  ])("$name", async ({ pagination, init, responses, ids, queries }) => {
    const vendor = serving(...responses);
    expect(await collect(paginate(listTees(pagination), vendor.client, init))).toEqual(
      tees(...ids),
    );
    expect(vendor.queries()).toEqual(queries);
  });
});

describe("how a list is read", () => {
  const responses = [
    { data: tees(1, 2), pages: 2 },
    { data: tees(3), pages: 2 },
  ] as const;
  const byPages = listTees({ ...numbered, lastPage: "/pages" });

  it("yields pages as they came", async () => {
    const { client } = serving(...responses);
    expect(await collect(paginate(byPages, client).pages())).toEqual(responses);
  });

  it("calls for a page when the loop comes to it, and for none after the loop is left", async () => {
    const { client, queries } = serving(...responses);
    const list = paginate(byPages, client);
    expect(queries()).toEqual([]);
    for await (const { id } of list) {
      expect(queries()).toHaveLength(1);
      if (id === 2) break;
    }
    expect(queries()).toEqual([""]);
  });

  it("begins anew with each loop", async () => {
    const { client, queries } = serving(...responses, ...responses);
    const list = paginate(byPages, client);
    expect([...(await collect(list)), ...(await collect(list))]).toEqual(tees(1, 2, 3, 1, 2, 3));
    expect(queries()).toEqual(["", "?page=2", "", "?page=2"]);
  });

  it("leaves the init as it was, and passes it on with every page", async () => {
    const { client, queries } = serving(...responses);
    const init = Object.freeze({
      query: Object.freeze({ limit: 2 }),
      headers: Object.freeze({ "X-Trace": "a" }),
    });
    await collect(paginate(byPages, client, init));
    expect(init).toEqual({ query: { limit: 2 }, headers: { "X-Trace": "a" } });
    expect(queries()).toEqual(["?limit=2", "?limit=2&page=2"]);
  });

  it("sends headers and header parameters with every page", async () => {
    const { client, calls } = serving(...responses);
    const init = { header: { "X-Store": "s" }, headers: { "X-Trace": "a" } };
    await collect(paginate(byPages, client, init));
    const sent = calls.map(({ request: { headers } }) => [
      headers.get("X-Store"),
      headers.get("X-Trace"),
    ]);
    expect(sent).toEqual([
      ["s", "a"],
      ["s", "a"],
    ]);
  });

  it("calls for one page without paginate", async () => {
    const { client, queries } = serving(...responses);
    expect((await byPages(client)).data).toEqual(responses[0]);
    expect(queries()).toEqual([""]);
  });
});

describe("how a list fails", () => {
  it("throws the ApiError of a page, after the items of those before", async () => {
    const { client } = serving({ data: tees(1) }, Response.json({ code: 7 }, { status: 404 }));
    const seen: Tee[] = [];
    const error = await errorOf(async () => {
      for await (const tee of paginate(listTees(numbered), client)) seen.push(tee);
    });
    expect(seen).toEqual(tees(1));
    expect(isApiError(error) && error).toMatchObject({ operation: "listTees", status: 404 });
  });

  it.each([
    { name: "the cursor that was given", cursors: ["a"] },
    { name: "the cursor before", cursors: ["b", "b"] },
    { name: "an earlier cursor", cursors: ["b", "c", "b"] },
  ])("throws where a page names $name", async ({ cursors }) => {
    const { client, queries } = serving(
      ...cursors.map((end, index) => ({ data: tees(index), info: { end } })),
    );
    const list = paginate(listTees(linked), client, { query: { after: "a" } });
    const error = await errorOf(() => collect(list));
    expect(isPaginationError(error) && error).toMatchObject({
      vendor: "acme",
      operation: "listTees",
      pathTemplate: "/tees",
      problem: "a repeated cursor",
    });
    expect(queries()).toHaveLength(cursors.length);
  });

  it("throws where the vendor ignores the offset and sends the same page again", async () => {
    const { client, queries } = serving({ data: tees(1, 2) });
    const error = await errorOf(() => collect(paginate(listTees(offset), client)));
    expect(isPaginationError(error) && error.problem).toBe("a repeated page");
    expect(queries()).toEqual(["", "?skip=2"]);
  });

  it("throws where the vendor ignores the number and sends the same page again", async () => {
    const { client, queries } = serving({ data: tees(1, 2) });
    const seen: Tee[] = [];
    const error = await errorOf(async () => {
      for await (const tee of paginate(
        listTees({ kind: "page", page: "page", items: "/data" }),
        client,
      ))
        seen.push(tee);
    });
    expect(isPaginationError(error) && error.problem).toBe("a repeated page");
    expect(seen).toEqual(tees(1, 2));
    expect(queries()).toEqual(["", "?page=2"]);
  });

  it.each<{ data?: unknown }>([{}, { data: null }, { data: { "0": 1 } }])(
    "throws where a page holds no list: %j",
    async (response) => {
      const { client } = serving(response);
      const error = await errorOf(() => collect(paginate(listTees(numbered), client)));
      expect(isPaginationError(error) && error.problem).toBe("no items");
    },
  );

  it.each([
    { name: "within a page", abortAt: 1, requests: 1 },
    { name: "between two pages", abortAt: 2, requests: 1 },
  ])("ends with the typed error of an abort $name", async ({ abortAt, requests }) => {
    const { client, queries } = serving({ data: tees(1, 2) });
    const controller = new AbortController();
    const seen: number[] = [];
    const error = await errorOf(async () => {
      const list = paginate(listTees(numbered), client, { signal: controller.signal });
      for await (const { id } of list) {
        seen.push(id);
        if (id === abortAt) controller.abort("enough");
      }
    });
    expect(isAbortedError(error) && error).toMatchObject({
      operation: "listTees",
      cause: "enough",
    });
    expect(seen).toHaveLength(abortAt);
    expect(queries()).toHaveLength(requests);
  });
});

it("takes the init of the operation, and only operations that are paginated", () => {
  const { client } = serving();
  const getTee = (_client: TestClient, _init: CallInit): Promise<AnyResult> => Promise.reject();
  const withInit = Object.assign(getTee, {
    metadata: { method: "GET", path: "/tees/{id}" } as const,
    pagination: numbered,
  });
  // @ts-expect-error the operation is not paginated
  expect(() => paginate((c: TestClient) => getTee(c, {}), client)).toThrow();
  // @ts-expect-error the operation's init is required
  paginate(withInit, client);
  // @ts-expect-error the client comes before the init
  paginate(listTees(numbered), {});
  const list = paginate(listTees(numbered), client);
  expectTypeOf(list).toExtend<AsyncIterable<Tee>>();
  expectTypeOf(list.pages()).toExtend<AsyncIterator<TeePage>>();
});
