import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { readTokenRequest } from "../../../src/spec/model/read-token-request.ts";

const apiKeys: JsonObject = {
  AppId: { type: "apiKey", in: "header", name: "X-App-Id" },
  AppToken: { type: "apiKey", in: "header", name: "X-App-Token" },
  Session: { type: "apiKey", in: "cookie", name: "sid" },
};
const headers = { id: "X-App-Id", secret: "X-App-Token" };

const oauth = (tokenUrl: string, more: JsonObject = {}): JsonObject => ({
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl, scopes: {} } },
  ...more,
});

describe("a token request", () => {
  it.each<{ name: string; given: JsonObject; want: object | undefined }>([
    {
      name: "at a path below the base URL",
      given: oauth("/v1/oauth/token"),
      want: { url: "/v1/oauth/token", scopes: ["api"], headers: undefined },
    },
    {
      name: "at its own URL",
      given: oauth("https://login.acme.test/token?v=1"),
      want: { url: "https://login.acme.test/token?v=1", scopes: ["api"], headers: undefined },
    },
    {
      name: "with the client's id and secret in headers",
      given: oauth("/token", { "x-token-request": { headers } }),
      want: { url: "/token", scopes: ["api"], headers },
    },
    {
      name: "without https is left to the caller",
      given: oauth("http://acme.test"),
      want: undefined,
    },
    { name: "at another host in disguise", given: oauth("//acme.test/token"), want: undefined },
    { name: "at a relative path", given: oauth("token"), want: undefined },
    { name: "with a server variable", given: oauth("https://{host}/token"), want: undefined },
    {
      name: "of another flow",
      given: { type: "oauth2", flows: { implicit: { authorizationUrl: "/token", scopes: {} } } },
      want: undefined,
    },
    { name: "of another scheme", given: { type: "http", scheme: "bearer" }, want: undefined },
  ])("$name", ({ given, want }) => {
    const result = readTokenRequest(given, ["api"], apiKeys);
    expect(result).toEqual({ tokenRequest: want, problem: undefined });
  });

  it.each<{ given: JsonObject; want: RegExp }>([
    {
      given: oauth("http://acme.test", { "x-token-request": { headers } }),
      want: /clientCredentials flow/,
    },
    {
      given: { type: "http", scheme: "bearer", "x-token-request": { headers } },
      want: /clientCredentials flow/,
    },
    { given: oauth("/token", { "x-token-request": {} }), want: /two headers/ },
    { given: oauth("/token", { "x-token-request": { headers: { id: "X-App-Id" } } }), want: /two/ },
    {
      given: oauth("/token", { "x-token-request": { headers: { id: "X-A", secret: "X-A" } } }),
      want: /two headers/,
    },
    {
      given: oauth("/token", {
        "x-token-request": { headers: { id: "X-App-Id", secret: "X-Secret" } },
      }),
      want: /"X-Secret"/,
    },
    {
      given: oauth("/token", { "x-token-request": { headers: { id: "sid", secret: "X-App-Id" } } }),
      want: /"sid"/,
    },
  ])("$given is refused", ({ given, want }) => {
    const { tokenRequest, problem } = readTokenRequest(given, [], apiKeys);
    expect(tokenRequest).toBeUndefined();
    expect(problem).toMatch(want);
  });
});
