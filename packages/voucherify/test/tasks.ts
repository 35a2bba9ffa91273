// Written with nothing to read but skills/voucherify/SKILL.md.
import {
  createSku,
  createVoucherifyClient,
  deleteProduct,
  getProduct,
  getSku,
  importProductsCsv,
  isNetworkError,
  isNotFound,
  isRateLimited,
  isTimeoutError,
  listProducts,
  listSkus,
  paginate,
  unwrap,
  updateProduct,
  updateProductsMetadataInBulk,
  updateSku,
  upsertProduct,
  type VoucherifyClient,
} from "@org/voucherify";

/** Make a client for the mock, with credentials of the environment. */
export async function connect(_: VoucherifyClient, baseUrl: string) {
  const voucherify = createVoucherifyClient({
    auth: {
      appId: process.env["VOUCHERIFY_APP_ID"] ?? "",
      appToken: process.env["VOUCHERIFY_APP_TOKEN"] ?? "",
    },
    baseUrl,
  });
  return unwrap(await getProduct(voucherify, { path: { productId: "tee" } })).object;
}

/** Upsert with a key, and handle a 429. */
export async function upsertOrPostpone(voucherify: VoucherifyClient) {
  const { data, error } = await upsertProduct(voucherify, {
    body: { source_id: "tee-001", name: "Organic cotton tee", price: 2400 },
  });
  if (isRateLimited(error)) return { laterInMs: error.retryAfterMs };
  if (error) throw error;
  return data;
}

/** List all SKUs of a product. */
export async function listAllSkus(voucherify: VoucherifyClient) {
  const ids: string[] = [];
  for await (const sku of paginate(listSkus, voucherify, { path: { productId: "tee" } })) {
    ids.push(sku.id);
    if (ids.length === 3) break;
  }
  return ids.length;
}

/** Find a product, or undefined if there is none. */
export async function findProduct(voucherify: VoucherifyClient) {
  const result = await getProduct(voucherify, { path: { productId: "missing" } });
  if (result.status === 404) return undefined;
  if (result.error) throw result.error;
  return result.data;
}

/** Delete a product for good; one that is gone already is fine. */
export async function removeProduct(voucherify: VoucherifyClient) {
  const { error } = await deleteProduct(voucherify, {
    path: { productId: "tee" },
    query: { force: true },
  });
  if (error && !isNotFound(error)) throw error;
  return "gone";
}

/** Change the price of a product. */
export async function changePrice(voucherify: VoucherifyClient) {
  const product = unwrap(
    await updateProduct(voucherify, { path: { productId: "tee" }, body: { price: 1900 } }),
  );
  return typeof product.id;
}

/** Add an SKU that a retry cannot add twice, then change its price and currency. */
export async function addSku(voucherify: VoucherifyClient) {
  const path = { productId: "tee" };
  const sku = unwrap(
    await createSku(voucherify, { path, body: { source_id: "tee-s", sku: "Small" } }),
  );
  const changed = await updateSku(voucherify, {
    path: { ...path, skuId: sku.id },
    body: { price: 2100, currency: "EUR" },
  });
  return changed.status;
}

/** Import products from a CSV file. */
export async function importCsv(voucherify: VoucherifyClient) {
  const file = new Blob(["name,source_id\nTee,tee-001\n"], { type: "text/csv" });
  const result = await importProductsCsv(voucherify, { body: { file } });
  if (result.status === 400) throw new Error("The file is not valid.", { cause: result.error });
  return typeof unwrap(result).async_action_id;
}

/** Give several products the same metadata. */
export async function tagProducts(voucherify: VoucherifyClient) {
  const started = unwrap(
    await updateProductsMetadataInBulk(voucherify, {
      body: { source_ids: ["tee-001", "tee-002"], metadata: { season: "winter" } },
    }),
  );
  return typeof started.async_action_id;
}

/** Read one page of products and how many there are. */
export async function readPage(voucherify: VoucherifyClient) {
  const page = unwrap(await listProducts(voucherify, { query: { limit: 20, page: 2 } }));
  return { isList: Array.isArray(page.products ?? []), total: typeof (page.total ?? 0) };
}

/** Read an SKU within two seconds, or give up. */
export async function readSkuInTime(voucherify: VoucherifyClient) {
  try {
    const options = { totalTimeout: 20_000, signal: AbortSignal.timeout(60_000) };
    return typeof unwrap(await getSku(voucherify, { path: { skuId: "tee-s" }, ...options })).id;
  } catch (error) {
    if (isTimeoutError(error) || isNetworkError(error)) return undefined;
    throw error;
  }
}

/** Check that the credentials are right before starting. */
export async function checkCredentials(voucherify: VoucherifyClient) {
  const { status } = await listProducts(voucherify, { query: { limit: 1 }, maxRetries: 0 });
  return status === 401 ? "refused" : "accepted";
}
