// Written with nothing to read but skills/fanfare/SKILL.md.
import {
  addMediaAsset,
  createFanfareClient,
  deleteProduct,
  type FanfareClient,
  getProduct,
  isConflict,
  isRateLimited,
  listProducts,
  listVariants,
  paginate,
  removeVariantOption,
  reorderMediaAssets,
  searchProducts,
  unwrap,
  updateProduct,
  upsertProduct,
} from "@org/fanfare";

/** Make a client for the mock, with the credential of the environment. */
export async function connect(_: FanfareClient, baseUrl: string) {
  const fanfare = createFanfareClient({
    auth: { secretKey: async () => process.env["FANFARE_SECRET_KEY"] ?? "" },
    baseUrl,
  });
  return typeof unwrap(await getProduct(fanfare, { path: { productId: "tee" } })).id;
}

/** Upsert with a key, and handle a 429. */
export async function upsertOrPostpone(fanfare: FanfareClient) {
  try {
    return unwrap(
      await upsertProduct(fanfare, {
        body: {
          name: "Organic cotton tee",
          url: "https://shop.example/tee",
          primarySyncSource: { syncSource: "shop", syncSourceId: "tee-001" },
        },
      }),
    );
  } catch (error) {
    if (isRateLimited(error)) return { laterInMs: error.retryAfterMs };
    throw error;
  }
}

/** Upsert a product with a picture. */
export async function upsertWithPicture(fanfare: FanfareClient) {
  const product = unwrap(
    await upsertProduct(fanfare, {
      body: {
        name: "Organic cotton tee",
        url: "https://shop.example/tee",
        primarySyncSource: { syncSource: "shop", syncSourceId: "tee-001" },
        productMediaAssets: [
          {
            position: 0,
            purpose: "PRODUCT",
            mediaAsset: { name: "front", mimeType: "image/png" },
          },
        ],
      },
    }),
  );
  return typeof product.id;
}

/** List the names of the first three products, whatever the size of a page. */
export async function listNames(fanfare: FanfareClient) {
  const names: string[] = [];
  for await (const product of paginate(listProducts, fanfare, { query: { first: 50 } })) {
    names.push(product.name);
    if (names.length === 3) break;
  }
  return names.length;
}

/** Find the product of a shop by its key there. */
export async function findByKey(fanfare: FanfareClient) {
  const [found] = unwrap(
    await searchProducts(fanfare, { query: { syncSource: "shop", syncSourceId: "tee-001" } }),
  );
  return found?.archived ?? "none";
}

/** Read a product, or say that there is none. */
export async function readProduct(fanfare: FanfareClient) {
  const result = await getProduct(fanfare, { path: { productId: "missing" } });
  if (result.status === 404) return `none: ${result.error.requestId ?? "no request id"}`;
  return unwrap(result).name;
}

/** Rename a product. */
export async function renameProduct(fanfare: FanfareClient) {
  const path = { productId: "tee" };
  return typeof unwrap(await updateProduct(fanfare, { path, body: { name: "Tee" } })).name;
}

/** Add a picture and put it first. */
export async function addPicture(fanfare: FanfareClient) {
  const path = { productId: "tee" };
  const asset = unwrap(
    await addMediaAsset(fanfare, {
      path,
      body: {
        position: 1,
        purpose: "PRODUCT",
        mediaAsset: { name: "back", mimeType: "image/jpeg" },
      },
    }),
  );
  return (await reorderMediaAssets(fanfare, { path, body: { assetOrder: [asset.id] } })).status;
}

/** Remove an option, or say why it has to stay. */
export async function removeOption(fanfare: FanfareClient) {
  const path = { productId: "tee", optionId: "size" };
  const { error } = await removeVariantOption(fanfare, { path });
  if (isConflict(error)) return "in use";
  if (error) throw error;
  return "removed";
}

/** Delete a product that has no variants. */
export async function deleteIfEmpty(fanfare: FanfareClient) {
  const path = { productId: "tee" };
  const variants = unwrap(await listVariants(fanfare, { path }));
  if (variants.length > 100) return "has variants";
  return typeof unwrap(await deleteProduct(fanfare, { path })).archived;
}
