import { inTurn, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import {
  type AnyResult,
  type CallInit,
  type Paginated,
  paginate,
  paginatedOperation,
  type VendorClient,
  writeQuery,
} from "../../src/index.ts";
import { clientOf, rejectionOf, serve } from "../faults/fault-client.ts";
import { collect, type Tee, type TeePage, tees } from "../support/list-pages.ts";

type ListTees = ((client: VendorClient, init?: CallInit) => Promise<AnyResult>) &
  Paginated<TeePage, Tee>;

const listTees: ListTees = paginatedOperation(
  { name: "listTees", method: "GET", path: "/tees", locations: { query: writeQuery } },
  { kind: "page", page: "page", items: "/data" },
);
const page = (...ids: number[]): TeePage => ({ data: tees(...ids) });

describe("a list whose server ignores the page", () => {
  it("ends at the page that is the one before", async () => {
    const server = await serve(() => respondJson(page(1, 2)));
    const error = await rejectionOf(collect(paginate(listTees, clientOf(server))));
    expect(error).toMatchObject({ name: "PaginationError", problem: "a repeated page" });
    expect(server.requests.map(({ target }) => target)).toEqual(["/tees", "/tees?page=2"]);
  });

  it("items that come again on another page do not end it", async () => {
    const pages = [page(1, 2), page(2, 1), page(1, 2), page()] as const;
    const [first, ...more] = pages.map((one) => respondJson(one));
    const server = await serve(inTurn(first ?? [], ...more));
    expect((await collect(paginate(listTees, clientOf(server)))).length).toBe(6);
  });
});
