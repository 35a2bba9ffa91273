import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContractDocument } from "../src/contract/contract-document.ts";
import { type Exchange, type MockServer, startMock } from "../src/start-mock.ts";

const content = {
  "application/json": {
    schema: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  },
};
/** Prism takes a response without a description, which OpenAPI requires, for none. */
const NOTHING = { description: "Done." };
const contract: ContractDocument = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.acme.example/base" }],
  security: [{ token: [] }, { key: [] }],
  paths: {
    "/items/{id}": {
      get: {
        operationId: "readItem",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": { content }, "404": { content } },
      },
      delete: {
        operationId: "removeItem",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "204": NOTHING },
        security: [{ pair: [] }],
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "query", name: "key" },
      pair: { type: "http", scheme: "basic" },
    },
  },
};

const exchanges: Exchange[] = [];
let mock: MockServer;
beforeAll(async () => {
  const onExchange = (exchange: Exchange): void => {
    exchanges.push(exchange);
  };
  mock = await startMock(contract, { credentials: "any", cors: true, onExchange });
});
afterAll(() => mock.close());

/** The status of a request for an item, by what is sent with it. */
async function ask(path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return (await fetch(mock.baseUrl + path, { method, headers })).status;
}

it("is mounted at the base path of the contract's server", async () => {
  expect(mock.baseUrl).toBe(`${mock.url}/base`);
  expect(await ask("/items/7", { Authorization: "Bearer test-token" })).toBe(200);
  const { status } = await fetch(`${mock.url}/items/7`);
  expect(status).toBe(404);
});

describe("any credential", () => {
  it.each<[what: string, method: string, path: string, value: string | undefined, status: number]>([
    ["a token", "GET", "", "Bearer test-token", 200],
    ["a key in the query", "GET", "?key=test-key", undefined, 200],
    ["a pair", "DELETE", "", "Basic dGVzdDp0ZXN0", 204],
    ["none", "GET", "", undefined, 401],
    ["an empty key", "GET", "?key=", undefined, 401],
    ["the word for none", "GET", "", "Bearer undefined", 401],
    ["the word for none as a key", "GET", "?key=undefined", undefined, 401],
    ["a token where a pair is wanted", "DELETE", "", "Bearer test-token", 401],
    ["both alternatives", "GET", "?key=test-key", "Bearer test-token", 401],
  ])("%s", async (_, method, query, value, status) => {
    const headers = value === undefined ? {} : { Authorization: value };
    expect(await ask(`/items/7${query}`, headers, method)).toBe(status);
  });
});

it("tells of every exchange, and of no credential", async () => {
  exchanges.length = 0;
  await ask("/items/7?key=test-key&more=1", { Prefer: "code=404" });
  await ask("/items/%zz?key=test-key", {});
  const told = exchanges.map(({ operation, status, violations }) => ({
    operation,
    status,
    violations,
  }));
  expect(told).toEqual([
    {
      operation: "readItem",
      status: 400,
      violations: [{ code: "unknown-query", message: "more" }],
    },
    {
      operation: undefined,
      status: 400,
      violations: [{ code: "path-encoding", message: "/base/items/%zz" }],
    },
  ]);
});

it("responds with another documented status if that is preferred", async () => {
  const headers = { Authorization: "Bearer test-token", Prefer: "code=404" };
  expect(await ask("/items/7", headers)).toBe(404);
});

it("lets pages of other origins read responses, refusals too", async () => {
  const headers = { Origin: "http://localhost:5173" };
  const refused = await fetch(`${mock.baseUrl}/items/7`, { headers });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
  expect(refused.headers.get("access-control-expose-headers")).toMatch(/Content-Type/);
  const preflight = { ...headers, "Access-Control-Request-Method": "PUT" };
  const allowed = await fetch(`${mock.baseUrl}/items/7`, { method: "OPTIONS", headers: preflight });
  expect([allowed.status, allowed.headers.get("access-control-allow-methods")]).toEqual([
    204,
    "PUT",
  ]);
});

it("rejects where the port is taken, and leaves nothing running", async () => {
  const port = Number(new URL(mock.url).port);
  const second = startMock(contract, { credentials: "any", port });
  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("responds to simultaneous calls of a contract that is served in slices", async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `/items/${index}`,
      { get: { operationId: `readItem${index}`, responses: { "200": { ...NOTHING, content } } } },
    ]),
  );
  const large = await startMock({ ...contract, security: [], paths }, { credentials: "any" });
  try {
    const wanted = [0, 49, 1, 48, 2, 47].map((index) => fetch(`${large.baseUrl}/items/${index}`));
    const responses = await Promise.all(wanted);
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200));
  } finally {
    await large.close();
  }
});
