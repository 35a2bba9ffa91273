// Written with nothing to read but skills/solvimon/SKILL.md.
import {
  activateProduct,
  archiveProduct,
  createProduct,
  createSolvimonClient,
  deleteProduct,
  getProduct,
  isConflict,
  isNotFound,
  isRateLimited,
  listProducts,
  paginate,
  type SolvimonClient,
  searchProducts,
  type UpsertProductBody,
  unwrap,
  updateProduct,
  upsertProduct,
} from "@org/solvimon";

const TEE: UpsertProductBody = {
  reference: "tee-001",
  name: "Organic cotton tee",
  product_type: "DEFAULT",
  category: { name: "Apparel", reference: "apparel" },
};

/** Make a client for the mock, with the credential of the environment. */
export async function connect(_: SolvimonClient, baseUrl: string) {
  const solvimon = createSolvimonClient({
    auth: { apiKey: process.env["SOLVIMON_API_KEY"] ?? "" },
    baseUrl,
  });
  const path = { resourceIdOrReference: "tee-001" };
  return (await getProduct(solvimon, { path })).status;
}

/** Upsert by reference, and handle a 429. */
export async function upsertOrPostpone(solvimon: SolvimonClient) {
  const { data, error } = await upsertProduct(solvimon, { body: TEE });
  if (isRateLimited(error)) return { laterInMs: error.retryAfterMs };
  if (error) throw error;
  return data;
}

/** Create a product with a key of one's own, so that a restart creates no second one. */
export async function createOnce(solvimon: SolvimonClient) {
  const header = { "Idempotency-Key": "order-4711" };
  return (await createProduct(solvimon, { header, body: TEE })).status;
}

/** Create a product, or say that its reference is taken. */
export async function createOrSay(solvimon: SolvimonClient) {
  const { error } = await createProduct(solvimon, { body: TEE });
  if (isConflict(error)) return "taken";
  if (error) throw error;
  return "created";
}

/** List the first three products of a category. */
export async function listCategory(solvimon: SolvimonClient) {
  const found: unknown[] = [];
  const query = { product_category_id: "apparel" };
  for await (const product of paginate(listProducts, solvimon, { query })) {
    found.push(product);
    if (found.length === 3) break;
  }
  return found;
}

/** Search, newest page first. */
export async function searchPage(solvimon: SolvimonClient) {
  const result = await searchProducts(solvimon, { query: { page: 1, limit: 10 }, body: {} });
  return result.error === undefined;
}

/** Read a product by its reference, or undefined. */
export async function findProduct(solvimon: SolvimonClient) {
  const path = { resourceIdOrReference: "missing" };
  const result = await getProduct(solvimon, { path });
  return result.status === 404 ? undefined : unwrap(result);
}

/** Rename a product, and send the platform that asks. */
export async function renameProduct(solvimon: SolvimonClient) {
  const path = { resourceIdOrReference: "tee-001" };
  const header = { "x-platform-id": "shop-7" };
  return (await updateProduct(solvimon, { path, header, body: { name: "Tee" } })).status;
}

/** Activate a product and its items, then archive it. */
export async function changeStatus(solvimon: SolvimonClient) {
  const path = { resourceIdOrReference: "tee-001" };
  unwrap(await activateProduct(solvimon, { path, query: { align_product_item_status: true } }));
  return (await archiveProduct(solvimon, { path })).status;
}

/** Delete a product; one that is gone is fine. */
export async function removeProduct(solvimon: SolvimonClient) {
  const path = { resourceIdOrReference: "tee-001" };
  const { error } = await deleteProduct(solvimon, { path });
  if (error && !isNotFound(error)) throw error;
  return "gone";
}
