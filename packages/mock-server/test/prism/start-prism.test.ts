import { expect, it } from "vitest";
import { addResponseSamples } from "../../src/contract/add-response-samples.ts";
import type { ContractDocument } from "../../src/contract/contract-document.ts";
import { startPrism } from "../../src/prism/start-prism.ts";

const contract: ContractDocument = {
  openapi: "3.1.1",
  servers: [{ url: "https://api.items.example" }],
  paths: {
    "/items/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        security: [{ bearer: [] }],
        responses: { "200": { description: "ok" }, "400": { description: "malformed" } },
      },
    },
  },
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
};

const headers = { Authorization: "Bearer test-access-token" };

it("responds by the contract, after a malformed percent escape too", async () => {
  const prism = await startPrism(addResponseSamples(contract));
  try {
    const get = async (path: string, init: RequestInit = { headers }) =>
      (await fetch(prism.url + path, init)).status;
    expect(await get("/items/%E0%A4%A")).toBe(400);
    expect(await get("/items/a")).toBe(200);
    expect(await get("/items/a", {})).toBe(401);
    expect(await get("/nothing")).toBe(404);
  } finally {
    await prism.close();
  }
});

it("serves one contract per server, each on its own port", async () => {
  const servers = await Promise.all([startPrism(contract), startPrism(contract)]);
  expect(new Set(servers.map(({ url }) => url)).size).toBe(2);
  for (const { url } of servers) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await Promise.all(servers.map(({ close }) => close()));
});
