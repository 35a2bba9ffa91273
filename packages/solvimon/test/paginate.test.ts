import { expect, expectTypeOf, it } from "vitest";
import {
  createSolvimonClient,
  listProducts,
  type Product,
  paginate,
  searchProducts,
} from "../src/index.ts";

interface SeenRequest {
  readonly method: string | undefined;
  readonly url: string;
  readonly body: unknown;
}

/** A client whose vendor has two pages of one product each, and the requests it sees. */
function twoPages() {
  const requests: SeenRequest[] = [];
  const client = createSolvimonClient({
    auth: { apiKey: "test-api-key" },
    fetch: async (input, init) => {
      const { pathname, search, searchParams } = new URL(String(input));
      requests.push({ method: init?.method, url: pathname + search, body: init?.body });
      const page = Number(searchParams.get("page") ?? 1);
      return Response.json({
        data: [{ id: `prod_${page}`, name: "Tee" }],
        links: {},
        page,
        total_number_of_pages: 2,
      });
    },
  });
  return { client, requests };
}

it("reads the list up to its last page", async () => {
  const { client, requests } = twoPages();
  const ids: unknown[] = [];
  for await (const product of paginate(listProducts, client)) {
    expectTypeOf(product).toEqualTypeOf<Product>();
    ids.push(product.id);
  }
  expect(ids).toEqual(["prod_1", "prod_2"]);
  expect(requests.map(({ url }) => url)).toEqual(["/v1/products", "/v1/products?page=2"]);
});

it("searches with the same body on every page", async () => {
  const { client, requests } = twoPages();
  const names: unknown[] = [];
  const init = { body: { search_fields: [{ name: "reference", value: "tee" }] } };
  for await (const { name } of paginate(searchProducts, client, init)) names.push(name);
  expect(names).toEqual(["Tee", "Tee"]);
  const body = JSON.stringify(init.body);
  expect(requests).toEqual([
    { method: "POST", url: "/v1/products/search", body },
    { method: "POST", url: "/v1/products/search?page=2", body },
  ]);
});
