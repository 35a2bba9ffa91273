/** The clients that are measured, in the order of the table; bare fetch is the baseline. */
export const CONTENDERS = [
  "bare fetch",
  "openapi-fetch",
  "Hey API",
  "ours",
  "ours, createClient",
] as const;

/** One of the clients that are measured. */
export type Contender = (typeof CONTENDERS)[number];

const HEADERS = '{ "X-App-Id": "test-app-id", "X-App-Token": "test-app-token" }';
const BODY =
  '{ source_id: "bench", name: "T-shirt", metadata: { color: "blue", sizes: [1, 2, 3] } }';

/**
 * Modules that export `createCall(baseUrl, fetch, signal)`: the same upsert of a product, with the same
 * headers and body, whose response is read. Everything else is each client's default.
 */
export const CONTENDER_SOURCES: Readonly<Record<Contender, string>> = {
  "bare fetch": `
export function createCall(baseUrl, fetch = globalThis.fetch, signal) {
  return async () => {
    const response = await fetch(baseUrl + "/v1/products", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...${HEADERS} },
      body: JSON.stringify(${BODY}),
      signal,
    });
    return response.json();
  };
}`,
  "openapi-fetch": `
import createClient from "openapi-fetch";
export function createCall(baseUrl, fetch, signal) {
  const client = createClient({ baseUrl, fetch, headers: ${HEADERS} });
  return async () => (await client.POST("/v1/products", { body: ${BODY}, signal })).data;
}`,
  "Hey API": `
import { createClient } from "hey-api-client/client";
import { createProduct } from "hey-api-client";
export function createCall(baseUrl, fetch, signal) {
  const secrets = ${HEADERS};
  const client = createClient({ baseUrl, fetch, auth: ({ name }) => secrets[name] });
  return async () => (await createProduct({ client, body: ${BODY}, signal })).data;
}`,
  ours: `
import { createVoucherifyClient, upsertProduct } from "@org/voucherify";
export function createCall(baseUrl, fetch, signal) {
  const auth = { appId: "test-app-id", appToken: "test-app-token" };
  const client = createVoucherifyClient({ baseUrl, fetch, auth });
  return async () => (await upsertProduct(client, { body: ${BODY}, signal })).data;
}`,
  "ours, createClient": `
import { createClient } from "@org/client-runtime/openapi-fetch";
export function createCall(baseUrl, fetch, signal) {
  const client = createClient({ baseUrl, fetch, headers: ${HEADERS} });
  return async () => (await client.POST("/v1/products", { body: ${BODY}, signal })).data;
}`,
};

/** The same call with the vendor's own SDK, which has its own transport and so takes no fetch. */
export const VENDOR_SDK_SOURCE = `
import { VoucherifyServerSide } from "@voucherify/sdk";
export function createCall(baseUrl) {
  const keys = { applicationId: "test-app-id", secretKey: "test-app-token" };
  const client = VoucherifyServerSide({ ...keys, apiUrl: baseUrl });
  return () => client.products.create(${BODY});
}`;

/** What a page or a service with one call imports; the size of its bundle is the cost for a user. */
export const BUNDLE_SOURCES: Readonly<Record<string, string>> = {
  "openapi-fetch": 'export { default } from "openapi-fetch";',
  "Hey API, createProduct": `
export { createClient } from "hey-api-client/client";
export { createProduct } from "hey-api-client";`,
  "ours, upsertProduct": 'export { createVoucherifyClient, upsertProduct } from "@org/voucherify";',
  "ours, createClient": 'export { createClient } from "@org/client-runtime/openapi-fetch";',
};

/** A program to be observed from outside. */
export const WATCHED_SOURCE = `
import { createVoucherifyClient, upsertProduct, updateProduct } from "@org/voucherify";
const auth = { appId: "test-app-id", appToken: "test-app-token" };
/** Calls that get a 503 twice each: once retried, once read. */
export async function callUnavailable(baseUrl, calls) {
  const client = createVoucherifyClient({ baseUrl, auth, maxRetries: 1 });
  for (let call = 0; call < calls; call += 1) {
    const init = { params: { path: { productId: "bench" } }, body: { name: "T-shirt" } };
    await updateProduct(client, init);
  }
}
/** One call, after which nothing should keep the process alive. */
export async function callOnce(baseUrl) {
  await upsertProduct(createVoucherifyClient({ baseUrl, auth }), { body: ${BODY} });
}`;
