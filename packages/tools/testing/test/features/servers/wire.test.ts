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
    "https://us.acme.example:8443/v2",
    "https://sandbox.acme.example/v2",
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

const region = { variables: { region: "us", port: "8443" } };
const sandbox = { name: "sandbox" };

it.each([
  { operation: "byPath", server: {}, url: "https://files.acme.example/up/files" },
  { operation: "byPath", server: region, url: "https://files.acme.example/up/files" },
  { operation: "byOperation", server: {}, url: "https://north.files.acme.example/files" },
  { operation: "beside", server: {}, url: "https://eu.acme.example/v2/beside" },
  { operation: "beside", server: region, url: "https://us.acme.example:8443/v2/beside" },
  { operation: "beside", server: sandbox, url: "https://sandbox.acme.example/v2/beside" },
])("$operation has its own servers, which follow $server to $url", async (one) => {
  const { sent, exchange } = await feature.call(one.operation, {}, { server: one.server });
  expect(sent.url).toBe(one.url);
  expect(exchange.violations).toEqual([]);
});

it.each(["byPath", "byOperation"])("%s has no counterpart of the sandbox", async (operation) => {
  const seen = feature.mock.exchanges().length;
  await expect(feature.call(operation, {}, { server: sandbox })).rejects.toMatchObject({
    name: "ConfigError",
    field: "server.name",
  });
  expect(feature.mock.exchanges()).toHaveLength(seen);
});

it("an operation that repeats the document's servers follows the client", async () => {
  const { sent } = await feature.call("again", {}, { server: { name: "sandbox" } });
  expect(sent.url).toBe("https://sandbox.acme.example/v1/again");
});
