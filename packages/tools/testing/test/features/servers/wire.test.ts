import { afterAll, beforeAll, expect, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("servers", {}, [
    "https://eu.acme.example/v1",
    "https://us.acme.example:8443/v1",
    "https://sandbox.acme.example/v1",
    "https://files.acme.example/up",
    "https://north.files.acme.example",
    "https://eu.acme.example/v2",
    "https://sandbox.acme.example/v2",
  ]);
});
afterAll(() => feature.close());

it.each([
  { server: undefined, url: "https://eu.acme.example/v1/plain" },
  {
    server: { variables: { region: "us", port: "8443" } },
    url: "https://us.acme.example:8443/v1/plain",
  },
  { server: { name: "sandbox" }, url: "https://sandbox.acme.example/v1/plain" },
])("a client of $server calls $url", async ({ server, url }) => {
  const { sent, exchange } = await feature.call("plain", {}, server ? { server } : {});
  expect(sent.url).toBe(url);
  expect(exchange.violations).toEqual([]);
});

it.each([
  { operation: "byPath", url: "https://files.acme.example/up/files" },
  { operation: "byOperation", url: "https://north.files.acme.example/files" },
  { operation: "beside", url: "https://eu.acme.example/v2/beside" },
])("$operation has its own server", async ({ operation, url }) => {
  const { sent, exchange } = await feature.call(operation, {});
  expect(sent.url).toBe(url);
  expect(exchange.violations).toEqual([]);
});

it.each(["byPath", "byOperation"])("%s has no server for the sandbox", async (operation) => {
  const call = feature.call(operation, {}, { server: { name: "sandbox" } });
  await expect(call).rejects.toMatchObject({ name: "ConfigError", field: "server.name" });
});

it("a relative server is beside the client's", async () => {
  const { sent } = await feature.call("beside", {}, { server: { name: "sandbox" } });
  expect(sent.url).toBe("https://sandbox.acme.example/v2/beside");
});

it("an operation that repeats the document's servers follows the client", async () => {
  const { sent } = await feature.call("again", {}, { server: { name: "sandbox" } });
  expect(sent.url).toBe("https://sandbox.acme.example/v1/again");
});

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(5);
});
