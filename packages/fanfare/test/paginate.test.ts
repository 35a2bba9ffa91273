import { expect, expectTypeOf, it } from "vitest";
import { createFanfareClient, listProducts, type Product, paginate } from "../src/index.ts";

/** A client whose vendor sends these end cursors, one per page, and the queries it sees. */
function endingWith(...cursors: readonly (string | null)[]) {
  const queries: string[] = [];
  const client = createFanfareClient({
    auth: { secretKey: "test-secret-key" },
    fetch: async (input) => {
      const page = queries.push(new URL(String(input)).search);
      const endCursor = cursors[page - 1] ?? null;
      const data = page > cursors.length ? [] : [{ name: `tee ${page}` }];
      return Response.json({ data, pageInfo: { startCursor: "s", endCursor } });
    },
  });
  return { client, queries };
}

it.each([
  {
    name: "a page without a cursor",
    cursors: ["a", null],
    queries: ["?first=1", "?first=1&after=a"],
  },
  {
    name: "a page without products",
    cursors: ["a", "b"],
    queries: ["?first=1", "?first=1&after=a", "?first=1&after=b"],
  },
])("follows the cursors up to $name", async ({ cursors, queries }) => {
  const vendor = endingWith(...cursors);
  const names: string[] = [];
  const list = paginate(listProducts, vendor.client, { query: { first: 1 } });
  for await (const product of list) {
    expectTypeOf(product).toEqualTypeOf<Product>();
    names.push(product.name);
  }
  expect(names).toEqual(["tee 1", "tee 2"]);
  expect(vendor.queries).toEqual(queries);
});
