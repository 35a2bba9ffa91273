import { observeFetch } from "@org/testing";
import { expect, it } from "vitest";
import {
  createFanfareClient,
  getProduct,
  reorderMediaAssets,
  searchProducts,
  updateMediaAsset,
  upsertProduct,
} from "../src/index.ts";

const auth = { secretKey: "test-secret-key" };
const productId = "018f4e2a-0000-7000-8000-000000000001";

it("keeps the base path /api", async () => {
  const { fetch, requests } = observeFetch(200, []);
  await searchProducts(createFanfareClient({ auth, fetch }), {
    query: { syncSource: "shopify", syncSourceId: "42" },
  });
  expect(requests[0]?.url).toBe(
    "https://admin.fanfare.io/api/products/search?syncSource=shopify&syncSourceId=42",
  );
});

it("distinguishes a reorder from an update of an asset", async () => {
  const { fetch, requests } = observeFetch(200, { success: true });
  const client = createFanfareClient({ auth, fetch });
  await reorderMediaAssets(client, {
    path: { productId },
    body: { assetOrder: [productId] },
  });
  await updateMediaAsset(client, {
    path: { productId, assetId: "a1" },
    body: { position: 1 },
  });
  expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    `PUT /api/products/${productId}/media-assets/reorder`,
    `PUT /api/products/${productId}/media-assets/a1`,
  ]);
});

it("sends relations to include as one comma-separated value", async () => {
  const { fetch, requests } = observeFetch(200, {});
  await getProduct(createFanfareClient({ auth, fetch }), {
    path: { productId },
    query: { include: ["variants", "mediaAssets"] },
  });
  expect(requests[0]?.url).toMatch(/\?include=variants,mediaAssets$/);
});

it("sends null where the vendor allows it", async () => {
  const { fetch, requests } = observeFetch(200, {});
  const body = {
    name: "Tee",
    url: "https://shop.example.com/tee",
    handle: null,
    metadata: null,
    primarySyncSource: {
      syncSource: "shopify",
      syncSourceId: "42",
      syncStatus: null,
    },
    variants: null,
  };
  await upsertProduct(createFanfareClient({ auth, fetch }), { body });
  expect(JSON.parse(String(requests[0]?.body))).toEqual(body);
});
