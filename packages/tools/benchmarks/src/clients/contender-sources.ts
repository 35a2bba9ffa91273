/**
 * The clients that are measured, in the order of the tables: the baseline, fetch with what any time
 * limit costs, ours, and the peers.
 */
export const CONTENDERS = [
  "bare fetch",
  "fetch with a limit",
  "ours",
  "ours, createClient",
  "openapi-fetch",
  "Hey API",
  "Redocly",
  "orval",
  "ky",
  "ofetch",
  "@voucherify/sdk",
] as const;

/** One of the clients that are measured. */
export type Contender = (typeof CONTENDERS)[number];

/**
 * What each adds to fetch in a POST unless told otherwise. Those without a limit beside the floor:
 * they only write the request and read the response.
 */
export const ADDS: Readonly<Record<Contender, string>> = {
  "bare fetch": "",
  "fetch with a limit": "time limit",
  ours: "time limits, retries, checks",
  "ours, createClient": "time limits, retries, checks",
  "openapi-fetch": "",
  "Hey API": "",
  Redocly: "",
  orval: "",
  ky: "time limit, retries",
  ofetch: "",
  "@voucherify/sdk": "",
};

/** Clients that take no fetch, so that nothing can stand in for the network. */
export const WITHOUT_FETCH: readonly Contender[] = ["orval", "@voucherify/sdk"];

const HEADERS = '{ "X-App-Id": "test-app-id", "X-App-Token": "test-app-token" }';
const AUTH = '{ appId: "test-app-id", appToken: "test-app-token" }';
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
  "fetch with a limit": `
export function createCall(baseUrl, fetch = globalThis.fetch) {
  return async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 10_000);
    try {
      const response = await fetch(baseUrl + "/v1/products", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...${HEADERS} },
        body: JSON.stringify(${BODY}),
        redirect: "manual",
        signal: controller.signal,
      });
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
}`,
  ours: `
import { createVoucherifyClient, upsertProduct } from "@org/voucherify";
export function createCall(baseUrl, fetch, signal) {
  const client = createVoucherifyClient({ baseUrl, fetch, auth: ${AUTH} });
  return async () => (await upsertProduct(client, { body: ${BODY}, signal })).data;
}`,
  "ours, createClient": `
import { createClient } from "@org/voucherify/openapi-fetch";
export function createCall(baseUrl, fetch, signal) {
  const client = createClient({ baseUrl, fetch, auth: ${AUTH} });
  return async () => (await client.POST("/v1/products", { body: ${BODY}, signal })).data;
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
  Redocly: `
import { createClient, OPERATIONS } from "redocly-client";
export function createCall(serverUrl, fetch, signal) {
  const apiKey = { X_App_Id: "test-app-id", X_App_Token: "test-app-token" };
  const client = createClient(OPERATIONS, { serverUrl, fetch, auth: { apiKey } });
  return () => client.create_product({ body: ${BODY} }, { signal });
}`,
  orval: `
import { createProduct } from "orval-client";
export function createCall(baseUrl, _fetch, signal) {
  globalThis.orvalBaseUrl = baseUrl;
  return async () => (await createProduct(${BODY}, { headers: ${HEADERS}, signal })).data;
}`,
  ky: `
import ky from "ky";
export function createCall(baseUrl, fetch, signal) {
  const api = ky.create({ baseUrl, fetch, headers: ${HEADERS} });
  return () => api.post("v1/products", { json: ${BODY}, signal }).json();
}`,
  ofetch: `
import { createFetch, ofetch } from "ofetch";
export function createCall(baseURL, fetch, signal) {
  const api = (fetch ? createFetch({ fetch }) : ofetch).create({ baseURL, headers: ${HEADERS} });
  return () => api("/v1/products", { method: "POST", body: ${BODY}, signal });
}`,
  "@voucherify/sdk": `
import { VoucherifyServerSide } from "@voucherify/sdk";
export function createCall(baseUrl) {
  const keys = { applicationId: "test-app-id", secretKey: "test-app-token" };
  const client = VoucherifyServerSide({ ...keys, apiUrl: baseUrl });
  return () => client.products.create(${BODY});
}`,
};

/** What a page or a service imports to make that call; the size of its bundle is the cost for a user. */
export const IMPORT_SOURCES = {
  ours: 'export { createVoucherifyClient, upsertProduct } from "@org/voucherify";',
  "ours, createClient": 'export { createClient } from "@org/voucherify/openapi-fetch";',
  "openapi-fetch": 'export { default } from "openapi-fetch";',
  "Hey API": `
export { createClient } from "hey-api-client/client";
export { createProduct } from "hey-api-client";`,
  Redocly: 'export { configure, create_product } from "redocly-client";',
  orval: 'export { createProduct } from "orval-client";',
  ky: 'export { default } from "ky";',
  ofetch: 'export { ofetch } from "ofetch";',
  "@voucherify/sdk": 'export { VoucherifyServerSide } from "@voucherify/sdk";',
} as const satisfies Readonly<Partial<Record<Contender, string>>>;

/** A program to be observed from outside. */
export const WATCHED_SOURCE = `
import { createVoucherifyClient, upsertProduct, updateProduct } from "@org/voucherify";
const auth = ${AUTH};
/** Calls that get a 503 twice each: once retried, once read. */
export async function callUnavailable(baseUrl, calls) {
  const client = createVoucherifyClient({ baseUrl, auth, maxRetries: 1 });
  for (let call = 0; call < calls; call += 1) {
    await updateProduct(client, { path: { productId: "bench" }, body: { name: "T-shirt" } });
  }
}
/** One call, after which nothing should keep the process alive. */
export async function callOnce(baseUrl) {
  await upsertProduct(createVoucherifyClient({ baseUrl, auth }), { body: ${BODY} });
}`;
