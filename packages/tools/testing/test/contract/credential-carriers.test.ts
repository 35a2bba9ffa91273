import { credentialCarriers } from "@org/mock-server/contract";
import { expect, it } from "vitest";
import { testCredentials } from "../../src/contract/test-credentials.ts";

it("knows where every kind of scheme puts its credential", () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", in: "query", name: "Key" },
    cookie: { type: "apiKey", in: "cookie", name: "Key" },
    bearer: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2" },
    unknown: { type: "openIdConnect" },
  };
  const credentials = {
    ...testCredentials({ key: "apiKey", query: "q", cookie: "c", bearer: "b", oauth: "o" }),
    basic: { key: "login", value: { username: "u", password: "p" } },
  };
  const carriers = credentialCarriers(
    { openapi: "3.1.1", components: { securitySchemes } },
    credentials,
  );
  expect(
    carriers.map(({ scheme, in: location, name, expected }) => [scheme, location, name, expected]),
  ).toEqual([
    ["key", "header", "x-key", "test-api-key"],
    ["query", "query", "Key", "test-q"],
    ["cookie", "cookie", "Key", "test-c"],
    ["bearer", "header", "authorization", "Bearer test-b"],
    ["basic", "header", "authorization", "Basic dTpw"],
    ["oauth", "header", "authorization", "Bearer test-o"],
    ["unknown", "header", "authorization", undefined],
  ]);
});
