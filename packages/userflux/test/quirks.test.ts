import { observeFetch } from "@org/testing";
import { expect, it } from "vitest";
import {
  createUserfluxClient,
  deleteProduct,
  isApiError,
  unwrap,
  upsertProduct,
} from "../src/index.ts";

const auth = { apiKey: "test-api-key" };

it("keeps a product's ID intact when it contains characters that are special in a path", async () => {
  const { fetch, requests } = observeFetch(204);
  const client = createUserfluxClient({ auth, fetch });
  await deleteProduct(client, { path: { typeId: "a/b", productId: "50% off?" } });
  expect(requests[0]?.url).toBe("https://integration-api.userflux.co/product/a%2Fb/50%25%20off%3F");
});

it("responds to an upsert with 204: there is no data, and unwrap returns undefined", async () => {
  const { fetch } = observeFetch(204);
  const client = createUserfluxClient({ auth, fetch });
  const result = await upsertProduct(client, { body: { id: "tee", typeId: "t", properties: {} } });
  expect(result.status).toBe(204);
  expect(unwrap(result)).toBeUndefined();
});

it("reports a failure without a body", async () => {
  const { fetch } = observeFetch(403);
  const client = createUserfluxClient({ auth, fetch });
  const result = await upsertProduct(client, { body: { id: "tee", typeId: "t", properties: {} } });
  expect(isApiError(result.error)).toBe(true);
  expect(() => unwrap(result)).toThrow("userflux upsertProduct: 403");
});

it("sends a property that is named properties as it is", async () => {
  const { fetch, requests } = observeFetch(204);
  const client = createUserfluxClient({ auth, fetch });
  const body = { id: "tee", typeId: "t", properties: { properties: { nested: true } } };
  await upsertProduct(client, { body });
  expect(JSON.parse(String(requests[0]?.body))).toEqual(body);
});
