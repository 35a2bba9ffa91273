/** The clients whose behavior is compared, ours first. */
export const PEERS = [
  "ours",
  "openapi-fetch",
  "Hey API",
  "Redocly",
  "orval",
  "@voucherify/sdk",
] as const;

/** One of the clients that are compared. */
export type Peer = (typeof PEERS)[number];

/** What a caller holds after a call: the data of a success, or the failure, thrown or returned. */
export type Outcome = { readonly data: unknown } | { readonly failure: unknown };

/** The calls that are compared, as an application makes them by default. */
export interface PeerCalls {
  /** Upserts a product with a key. A client that takes no signal ignores it. */
  upsert(signal?: AbortSignal): Promise<Outcome>;
  read(id: string): Promise<Outcome>;
}

/** Makes a client's calls to a server. */
export type OpenPeer = (baseUrl: string) => PeerCalls;

/** The secret that every client sends. */
export const SECRET = "test-app-token-4711";

const HEADERS = `{ "X-App-Id": "test-app-id", "X-App-Token": "${SECRET}" }`;
const BODY = '{ source_id: "tee-001", name: "T-shirt" }';

/**
 * Modules that export `open`, an `OpenPeer`. Only what a client's types call a failure is one; nothing
 * is set but server and credentials.
 */
export const PEER_SOURCES: Readonly<Record<Peer, string>> = {
  ours: `
import { createVoucherifyClient, getProduct, upsertProduct } from "@org/voucherify";
const outcome = ({ data, error }) => (error ? { failure: error } : { data });
export function open(baseUrl) {
  const client = createVoucherifyClient({
    baseUrl,
    auth: { appId: "test-app-id", appToken: "${SECRET}" },
  });
  return {
    upsert: async (signal) => outcome(await upsertProduct(client, { body: ${BODY}, signal })),
    read: async (productId) => outcome(await getProduct(client, { path: { productId } })),
  };
}`,
  "openapi-fetch": `
import createClient from "openapi-fetch";
const outcome = ({ data, error, response }) =>
  response.ok ? { data } : { failure: { error, response } };
export function open(baseUrl) {
  const client = createClient({ baseUrl, headers: ${HEADERS} });
  return {
    upsert: async (signal) => outcome(await client.POST("/v1/products", { body: ${BODY}, signal })),
    read: async (productId) =>
      outcome(await client.GET("/v1/products/{productId}", { params: { path: { productId } } })),
  };
}`,
  "Hey API": `
import { createClient } from "hey-api-client/client";
import { createProduct, getProduct } from "hey-api-client";
const outcome = ({ data, error, response }) =>
  response?.ok ? { data } : { failure: { error, response } };
export function open(baseUrl) {
  const secrets = ${HEADERS};
  const client = createClient({ baseUrl, auth: ({ name }) => secrets[name] });
  return {
    upsert: async (signal) => outcome(await createProduct({ client, body: ${BODY}, signal })),
    read: async (productId) => outcome(await getProduct({ client, path: { productId } })),
  };
}`,
  Redocly: `
import { createClient, OPERATIONS } from "redocly-client";
export function open(serverUrl) {
  const apiKey = { X_App_Id: "test-app-id", X_App_Token: "${SECRET}" };
  const client = createClient(OPERATIONS, { serverUrl, auth: { apiKey } });
  return {
    upsert: async (signal) => ({ data: await client.create_product({ body: ${BODY} }, { signal }) }),
    read: async (productId) => ({ data: await client.get_product({ path: { productId } }) }),
  };
}`,
  orval: `
import { createProduct, getProduct } from "orval-client";
const outcome = (result) => (result.status < 300 ? { data: result.data } : { failure: result });
export function open(baseUrl) {
  const at = () => (globalThis.orvalBaseUrl = baseUrl);
  const headers = ${HEADERS};
  return {
    upsert: async (signal) => at() && outcome(await createProduct(${BODY}, { headers, signal })),
    read: async (productId) => at() && outcome(await getProduct(productId, { headers })),
  };
}`,
  "@voucherify/sdk": `
import { VoucherifyServerSide } from "@voucherify/sdk";
export function open(apiUrl) {
  const client = VoucherifyServerSide({ applicationId: "test-app-id", secretKey: "${SECRET}", apiUrl });
  return {
    upsert: async () => ({ data: await client.products.create(${BODY}) }),
    read: async (id) => ({ data: await client.products.get(id) }),
  };
}`,
};
