import { expect, expectTypeOf, it } from "vitest";
import {
  createVoucherifyClient,
  getProduct,
  listProducts,
  listSkus,
  type Product,
  paginate,
  type Sku,
} from "../src/index.ts";

/** A client of a project with three products of two SKUs each, and the queries it sees. */
function threeProducts() {
  const queries: string[] = [];
  const client = createVoucherifyClient({
    auth: { appId: "test-app-id", appToken: "test-app-token" },
    fetch: async (input) => {
      const { pathname, search, searchParams } = new URL(String(input));
      queries.push(pathname + search);
      const page = Number(searchParams.get("page") ?? 1);
      if (pathname.endsWith("/skus")) {
        return Response.json({ object: "list", skus: [{ id: `sku_${page}` }], total: 2 });
      }
      const products = [{ id: "prod_1" }, { id: "prod_2" }, { id: "prod_3" }];
      const limit = Number(searchParams.get("limit") ?? 10);
      return Response.json({
        object: "list",
        products: products.slice((page - 1) * limit, page * limit),
        total: products.length,
      });
    },
  });
  return { client, queries };
}

it("reads every product, and requests no page beyond the total", async () => {
  const { client, queries } = threeProducts();
  const ids: string[] = [];
  const list = paginate(listProducts, client, { query: { limit: 2 } });
  for await (const product of list) {
    expectTypeOf(product).toEqualTypeOf<Product>();
    ids.push(product.id);
  }
  expect(ids).toEqual(["prod_1", "prod_2", "prod_3"]);
  expect(queries).toEqual(["/v1/products?limit=2", "/v1/products?limit=2&page=2"]);
});

it("reads the pages of a product's SKUs", async () => {
  const { client, queries } = threeProducts();
  const totals: (number | undefined)[] = [];
  const init = { path: { productId: "prod_1" } };
  for await (const page of paginate(listSkus, client, init).pages()) {
    expectTypeOf(page.skus).toEqualTypeOf<Sku[] | undefined>();
    totals.push(page.total);
  }
  expect(totals).toEqual([2, 2]);
  expect(queries).toEqual(["/v1/products/prod_1/skus", "/v1/products/prod_1/skus?page=2"]);
});

it("takes only lists, with what they need", () => {
  const { client } = threeProducts();
  const init = { path: { productId: "prod_1" } };
  // @ts-expect-error a single product has no pages
  expect(() => paginate(getProduct, client, init)).toThrow(TypeError);
  // @ts-expect-error the product is not named
  paginate(listSkus, client);
  // @ts-expect-error no such query parameter
  paginate(listProducts, client, { query: { perPage: 2 } });
});
