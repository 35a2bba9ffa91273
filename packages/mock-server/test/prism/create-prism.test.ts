import { expect, it } from "vitest";
import { addResponseSamples } from "../../src/contract/add-response-samples.ts";
import type { ContractDocument } from "../../src/contract/contract-document.ts";
import { createPrism, type Prism } from "../../src/prism/create-prism.ts";
import type { RawHeaders } from "../../src/wire/wire-message.ts";

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

const BEARER: RawHeaders = [["Authorization", "Bearer test-access-token"]];

async function get(prism: Prism, target: string, headers = BEARER, mediaTypes?: string[]) {
  const request = { method: "GET", target, headers, body: Buffer.alloc(0) };
  const preferences = { mediaTypes, code: undefined, exampleKey: undefined };
  return prism.respond(target, request, preferences);
}

it("responds by the contract", async () => {
  const prism = await createPrism(addResponseSamples(contract));
  expect((await get(prism, "/items/a")).status).toBe(200);
  expect((await get(prism, "/items/a", [])).status).toBe(401);
  expect((await get(prism, "/nothing")).status).toBe(404);
});

it("responds with a problem, without a stack, where Prism throws", async () => {
  const described = { description: "ok", content: { "application/json": { schema: {} } } };
  const paths = { "/items": { get: { responses: { "200": described } } } };
  const prism = await createPrism({ ...contract, paths });
  const { status, headers, body } = await get(prism, "/items", BEARER, ["json"]);
  expect({ status, headers }).toEqual({
    status: 500,
    headers: [["Content-Type", "application/problem+json"]],
  });
  expect(JSON.parse(body.toString())).toMatchObject({ title: "invalid media type", detail: "" });
});

it("serves one contract each", async () => {
  const other = { ...contract, paths: { "/others": contract.paths?.["/items/{id}"] ?? {} } };
  const [items, others] = await Promise.all([createPrism(contract), createPrism(other)]);
  expect((await get(items, "/others")).status).toBe(404);
  expect((await get(others, "/others")).status).not.toBe(404);
});
