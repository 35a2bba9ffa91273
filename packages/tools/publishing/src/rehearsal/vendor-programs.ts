import type { HistoryVendor } from "./vendor-revision.ts";

/** What a program starts with to notice where its call goes. */
const LISTEN = `
const asked: string[] = [];
const fetch = async (url: RequestInfo | URL): Promise<Response> => {
  asked.push(url instanceof Request ? url.url : String(url));
  return new Response("{}", { headers: { "Content-Type": "application/json" } });
};
`;

/** Somebody's program for each vendor, as written against the release before the history starts. */
export const VENDOR_PROGRAMS: Readonly<Record<HistoryVendor, string>> = {
  userflux: `
import * as userflux from "@org/products/userflux";
${LISTEN}
const body: userflux.UpsertProductRequest = {
  id: "tee",
  typeId: "apparel",
  properties: { name: "T-shirt" },
  propertiesUpdateType: "FULL_UPDATE",
  aiPropertyOverrides: { name: "T-shirt" },
};
export function updateOf(kind: NonNullable<userflux.UpsertProductRequest["propertiesUpdateType"]>): number {
  switch (kind) {
    case "FULL_UPDATE":
      return 1;
    case "INCREMENTAL_UPDATE":
      return 2;
  }
}
const client = userflux.createUserfluxClient({ auth: { apiKey: "test-api-key" }, fetch });
const result: userflux.UpsertProductResult = await userflux.upsertProduct(client, { body });
if (result.status === 204) {
  const nothing: undefined = result.data;
  console.log(nothing);
}
if (asked[0] !== "https://integration-api.userflux.co/product") throw new Error(\`asked \${asked}\`);
`,
  solvimon: `
import * as solvimon from "@org/products/solvimon";
${LISTEN}
const feature: solvimon.FeatureResourceReference = { reference: "free-returns" };
const body: solvimon.ProductCreateRequest = {
  category_id: "test-category-id",
  name: "T-shirt",
  reference: "tee",
  product_type: "DEFAULT",
  description: "A plain T-shirt.",
  status: "ACTIVE",
  tax_category: "STANDARD",
  features: [feature],
  custom_fields: [{ reference: "colour", value: "navy" }],
  display_order: 1,
};
export const exempt: solvimon.TaxCategory = "EXEMPT";
export function placeOf(status: solvimon.ProductStatus): number {
  switch (status) {
    case "DRAFT":
      return 1;
    case "ACTIVE":
      return 2;
    case "ARCHIVED":
      return 3;
    case "DEPRECATED":
      return 4;
  }
}
const client = solvimon.createSolvimonClient({ auth: { apiKey: "test-api-key" }, fetch });
const result = await solvimon.upsertProduct(client, { body });
if (result.status === 201) {
  const product: solvimon.Product = result.data;
  const name: string | undefined = product.name;
  const features: solvimon.FeatureResourceReference[] | null | undefined = product.features;
  console.log(name, features, product.status ? placeOf(product.status) : 0);
}
if (result.status === 400) {
  const problem: solvimon.SolvimonApiError = result.error.body;
  console.log(problem.code);
}
if (asked[0] !== "https://api.solvimon.com/v1/products") throw new Error(\`asked \${asked}\`);
`,
  fanfare: `
import * as fanfare from "@org/products/fanfare";
${LISTEN}
const body: fanfare.ProductInput = {
  name: "T-shirt",
  url: "https://shop.example.com/tee",
  handle: "tee",
  description: null,
  metadata: { season: "spring" },
  primarySyncSource: { syncSource: "shopify", syncSourceId: "1" },
  variants: [{ sku: "tee-s", price: "129.00", inventoryQuantity: 4, inventoryPolicy: "deny" }],
};
export function isSold(policy: fanfare.InventoryPolicy): boolean {
  switch (policy) {
    case "untracked":
    case "continue":
      return true;
    case "deny":
      return false;
  }
}
const client = fanfare.createFanfareClient({ auth: { secretKey: "test-secret-key" }, fetch });
const result = await fanfare.upsertProduct(client, { body });
if (result.status === 200) {
  const product: fanfare.Product = result.data;
  const name: string = product.name;
  console.log(name, product.archived, product.variants?.map((one) => isSold(one.inventoryPolicy)));
}
if (result.status === 400) {
  const problem: fanfare.ValidationError = result.error.body;
  console.log(problem.issues.length);
}
if (asked[0] !== "https://admin.fanfare.io/api/products") throw new Error(\`asked \${asked}\`);
`,
  voucherify: `
import * as voucherify from "@org/products/voucherify";
${LISTEN}
const body: voucherify.ProductsCreateRequestBody = {
  id: "prod_1",
  source_id: "tee",
  name: "T-shirt",
  attributes: ["colour"],
  metadata: { season: "spring" },
  image_url: "https://shop.example.com/tee.png",
};
const client = voucherify.createVoucherifyClient({
  auth: { appId: "test-app-id", appToken: "test-app-token" },
  fetch,
});
const result = await voucherify.upsertProduct(client, { body });
if (result.status === 200) {
  const product: voucherify.Product = result.data;
  const attributes: string[] = product.attributes ?? [];
  const price: number | null = product.price;
  const skus: voucherify.Sku[] | undefined = product.skus?.data;
  console.log(attributes, price, skus, product.object satisfies "product");
}
if (asked[0] !== "https://api.voucherify.io/v1/products") throw new Error(\`asked \${asked}\`);
`,
};
