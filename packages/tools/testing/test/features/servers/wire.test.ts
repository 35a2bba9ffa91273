import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("servers", 5, {
  servers: [
    "https://eu.acme.example/v1",
    "https://us.acme.example:8443/v1",
    "https://sandbox.acme.example/v1",
    "https://files.acme.example/up",
    "https://north.files.acme.example",
    "https://eu.acme.example/v2",
  ],
});

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
])("$operation has its own server, whatever the client's", async ({ operation, url }) => {
  const { sent, exchange } = await feature.call(operation, {}, { server: { name: "sandbox" } });
  expect(sent.url).toBe(url);
  expect(exchange.violations).toEqual([]);
});

it("an operation that repeats the document's servers follows the client", async () => {
  const { sent } = await feature.call("again", {}, { server: { name: "sandbox" } });
  expect(sent.url).toBe("https://sandbox.acme.example/v1/again");
});
