import { observeFetch } from "@org/testing";
import { expect, it } from "vitest";
import { createSolvimonClient, listProducts, unwrap, upsertProduct } from "../src/index.ts";

const auth = { apiKey: "test-api-key" };

it("calls version 1 of the live server unless told otherwise", async () => {
  const { fetch, requests } = observeFetch(201, {});
  const client = createSolvimonClient({ auth, fetch });
  await upsertProduct(client, { body: { reference: "tee" } });
  await upsertProduct(client, { body: {}, path: { version: "2" } });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "PUT https://api.solvimon.com/v1/products",
    "PUT https://api.solvimon.com/v2/products",
  ]);
});

it("calls the test server by its short name", async () => {
  const { fetch, requests } = observeFetch(200, { data: [], links: {} });
  const client = createSolvimonClient({ auth, fetch, server: { name: "test" } });
  await listProducts(client);
  expect(requests[0]?.url).toBe("https://test.api.solvimon.com/v1/products");
});

it("takes an API key or a bearer token, and sends only that one", async () => {
  const withKey = observeFetch(201, {});
  await upsertProduct(createSolvimonClient({ auth, fetch: withKey.fetch }), { body: {} });
  expect(withKey.requests[0]?.headers.get("X-API-KEY")).toBe("test-api-key");
  expect(withKey.requests[0]?.headers.has("Authorization")).toBe(false);

  const withToken = observeFetch(201, {});
  const client = createSolvimonClient({
    auth: { bearerToken: "test-token" },
    fetch: withToken.fetch,
  });
  await upsertProduct(client, { body: {} });
  expect(withToken.requests[0]?.headers.get("Authorization")).toBe("Bearer test-token");
  expect(withToken.requests[0]?.headers.has("X-API-KEY")).toBe(false);
});

it("repeats arrays whose name has brackets, and nests field actions", async () => {
  const { fetch, requests } = observeFetch(200, { data: [], links: {} });
  const client = createSolvimonClient({ auth, fetch });
  await listProducts(client, { query: { "statuses[]": ["ACTIVE", "DRAFT"] } });
  await upsertProduct(client, {
    body: {},
    query: { field_actions: { features: "APPEND" } },
  });
  const [list, upsert] = requests.map(({ url }) => new URL(url).searchParams);
  expect(list?.getAll("statuses[]")).toEqual(["ACTIVE", "DRAFT"]);
  expect(upsert?.get("field_actions[features]")).toBe("APPEND");
});

it("returns the data of an upsert that returns 200 although 201 is documented", async () => {
  const { fetch } = observeFetch(200, { id: "prod_1" });
  const client = createSolvimonClient({ auth, fetch });
  expect(unwrap(await upsertProduct(client, { body: {} }))).toEqual({ id: "prod_1" });
});
