import { fanfare, solvimon, userflux, voucherify } from "@org/products";
import { createVoucherifyClient, listProducts, upsertProduct } from "@org/products/voucherify";
import type { Equal } from "./equal.ts";

declare const limit: number | undefined;
declare const signal: AbortSignal | undefined;

// Every way to give credentials, a server and a transport.
const client = createVoucherifyClient({
  auth: { appId: "test-app-id", appToken: () => Promise.resolve("test-app-token") },
  server: { variables: { cluster: "us1.api" } },
  headers: { "X-Team": "catalog" },
});
voucherify.createVoucherifyClient({ auth: { oauth: () => "test-access-token" } });
voucherify.createVoucherifyClient({ auth: "none", baseUrl: new URL("https://bff.test/api") });
solvimon.createSolvimonClient({ auth: { apiKey: "test-api-key" }, server: { name: "test" } });
solvimon.createSolvimonClient({ auth: { bearerToken: "test-token" }, server: {} });
fanfare.createFanfareClient({ auth: { secretKey: "test-secret-key" }, fetch: globalThis.fetch });
const userfluxClient = userflux.createUserfluxClient({ auth: { apiKey: "test-api-key" } });

// The facade's namespaces and subpaths are one module.
true satisfies Equal<typeof client, voucherify.VoucherifyClient>;

// Where every parameter is optional, the init is too, and each of its parts may be undefined.
await listProducts(client);
await listProducts(client, { query: { limit, page: undefined }, signal });
await listProducts(client, { query: undefined, headers: undefined });
await listProducts(client, { hooks: undefined, cache: "no-store", credentials: "include" });

// A body's optional property takes a value that may be undefined.
declare const name: string | undefined;
await upsertProduct(client, { body: { name, metadata: { tags: ["a", 1, null] } } });

// A file, which no example can hold.
await voucherify.importProductsCsv(client, { body: { file: new Blob(["name\ntee"]) } });
await voucherify.importSkusCsv(client, { body: { file: new Blob(["sku\ntee-m"]) } });

// A path parameter with a default may be left out or given.
declare const solvimonClient: solvimon.SolvimonClient;
await solvimon.getProduct(solvimonClient, { path: { resourceIdOrReference: "tee" } });
await solvimon.listProducts(solvimonClient, { path: { version: "2" } });

// A vendor's init and result pass through a wrapper.
async function upsertTwice(
  init: userflux.UpsertProductInit,
): Promise<readonly userflux.UpsertProductResult[]> {
  const first = await userflux.upsertProduct(userfluxClient, init);
  return [first, await userflux.upsertProduct(userfluxClient, { ...init, signal })];
}
await upsertTwice({ body: { id: "tee", typeId: "apparel", properties: {} } });
