import { observeFetch } from "@org/testing";
import { expect, it } from "vitest";
import {
  createVoucherifyClient,
  deleteProduct,
  importProductsCsv,
  isConfigError,
  type UpsertProductBody,
  unwrap,
  updateProductsInBulk,
  upsertProduct,
  type VoucherifyAuth,
} from "../src/index.ts";

const auth = { appId: "test-app-id", appToken: "test-app-token" };

it("sends both halves of the key pair", async () => {
  const { fetch, requests } = observeFetch(200, {});
  await upsertProduct(createVoucherifyClient({ auth, fetch }), { body: { source_id: "tee" } });
  expect(requests[0]?.headers.get("X-App-Id")).toBe("test-app-id");
  expect(requests[0]?.headers.get("X-App-Token")).toBe("test-app-token");
});

it("refuses half a key pair, which does not compile either", () => {
  // As a program without types could pass it.
  const half = { appId: "test-app-id" } as unknown as VoucherifyAuth;
  const create = () => createVoucherifyClient({ auth: half });
  expect(create).toThrow(expect.toSatisfy(isConfigError));
  expect(create).toThrow("appToken");
});

it("calls the cluster it is given", async () => {
  const { fetch, requests } = observeFetch(200, {});
  const server = { variables: { cluster: "us1.api" } } as const;
  await upsertProduct(createVoucherifyClient({ auth, fetch, server }), { body: {} });
  expect(requests[0]?.url).toBe("https://us1.api.voucherify.io/v1/products");
});

it("takes the vendor's own example with its free-form metadata", async () => {
  const { fetch, requests } = observeFetch(200, {});
  const body: UpsertProductBody = {
    source_id: "first_product",
    name: "Samsung Phone",
    price: 200000,
    attributes: ["color", "memory", "processor"],
    metadata: { test: true, vendor: "Online Store" },
  };
  await upsertProduct(createVoucherifyClient({ auth, fetch }), { body });
  expect(JSON.parse(String(requests[0]?.body))).toEqual(body);
});

it("sends products in bulk as an array", async () => {
  const { fetch, requests } = observeFetch(202, { async_action_id: "aa_1" });
  await updateProductsInBulk(createVoucherifyClient({ auth, fetch }), {
    body: [{ source_id: "tee" }, { source_id: "cap" }],
  });
  expect(JSON.parse(String(requests[0]?.body))).toHaveLength(2);
});

it("sends a CSV as a file in a form", async () => {
  const { fetch, requests } = observeFetch(200, { async_action_id: "aa_1" });
  const file = new File(["name,source_id\nTee,tee\n"], "products.csv", { type: "text/csv" });
  await importProductsCsv(createVoucherifyClient({ auth, fetch }), { body: { file } });
  const [request] = requests;
  // The bytes are kept for another attempt, so the boundary is known.
  const headers = new Headers(request?.headers);
  const sent = new Response(request?.body as Uint8Array<ArrayBuffer>, { headers });
  expect((await sent.formData()).get("file")).toMatchObject({ name: "products.csv" });
});

it("deletes for good only when forced, and returns no data", async () => {
  const { fetch, requests } = observeFetch(204);
  const client = createVoucherifyClient({ auth, fetch });
  const init = { path: { productId: "prod_1" }, query: { force: true } };
  expect(unwrap(await deleteProduct(client, init))).toBeUndefined();
  expect(requests[0]?.url).toBe("https://api.voucherify.io/v1/products/prod_1?force=true");
});
