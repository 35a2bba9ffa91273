import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_LIMITS } from "../../src/client/limits.ts";
import { clientCredentials } from "../../src/credentials/client-credentials.ts";
import type { CredentialContext } from "../../src/credentials/credential-metadata.ts";
import type { CredentialMetadata } from "../../src/index.ts";
import { credentialContext } from "../support/credential-context.ts";
import { errorOf } from "../support/observed-client.ts";

const START = Date.UTC(2030, 0, 1);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const plain: CredentialMetadata = { key: "oauth", tokenUrl: "/oauth/token" };
const secrets = { clientId: "test-client-id", clientSecret: "test-client-secret" };

/** A source of tokens whose endpoint sends each response once, the last one again and again. */
function observeSource(
  metadata: Partial<CredentialMetadata>,
  value: object,
  responses: readonly Response[],
  context: Partial<CredentialContext> = {},
) {
  const sent: { url: string; init: RequestInit }[] = [];
  const source = clientCredentials({ ...plain, ...metadata }, value, "acme");
  if (typeof source !== "function") {
    throw new Error("expected a source of tokens");
  }
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}) => {
    const response = responses[sent.length] ?? responses.at(-1);
    sent.push({ url: String(url), init });
    return response?.clone() ?? Response.error();
  };
  const take = () => source(credentialContext({ fetch, ...context }));
  return { take, sent };
}

const granted = (fields: object = {}) =>
  Response.json({ access_token: "test-token", token_type: "Bearer", expires_in: 600, ...fields });

describe("the token request", () => {
  it.each([
    {
      metadata: {},
      want: {
        url: "https://acme.test/api/oauth/token",
        body: "grant_type=client_credentials",
        headers: { authorization: "Basic dGVzdC1jbGllbnQtaWQ6dGVzdC1jbGllbnQtc2VjcmV0" },
      },
    },
    {
      metadata: {
        tokenUrl: "https://login.acme.test/token",
        scopes: ["api", "products"],
        clientHeaders: { id: "X-App-Id", secret: "X-App-Token" },
      },
      want: {
        url: "https://login.acme.test/token",
        body: "grant_type=client_credentials&scope=api+products",
        headers: { "x-app-id": "test-client-id", "x-app-token": "test-client-secret" },
      },
    },
  ])("of $metadata", async ({ metadata, want }) => {
    const { take, sent } = observeSource(metadata, secrets, [granted()]);
    expect(await take()).toMatchObject({ headers: { authorization: "Bearer test-token" } });
    const request = new Request(sent[0]?.url ?? "", sent[0]?.init);
    expect(request).toMatchObject({ method: "POST", url: want.url, redirect: "manual" });
    expect(await request.text()).toBe(want.body);
    expect(Object.fromEntries(request.headers)).toEqual({
      "content-type": "application/x-www-form-urlencoded",
      ...want.headers,
    });
  });

  it("encodes what would be ambiguous in HTTP Basic (RFC 6749 section 2.3.1)", async () => {
    const value = { clientId: "a:b", clientSecret: "c%&d" };
    const { take, sent } = observeSource({}, value, [granted()]);
    await take();
    const header = new Headers(sent[0]?.init.headers).get("authorization");
    expect(atob(header?.replace("Basic ", "") ?? "")).toBe("a%3Ab:c%25%26d");
  });

  it.each([
    { scopes: ["skus"], want: "skus" },
    { scopes: [], want: null },
    { scopes: undefined, want: "api" },
  ])("asks for $scopes as its caller says", async ({ scopes, want }) => {
    const { take, sent } = observeSource({ scopes: ["api"] }, { ...secrets, scopes }, [granted()]);
    await take();
    expect(new URLSearchParams(String(sent[0]?.init.body)).get("scope")).toBe(want);
  });
});

describe("construction refuses", () => {
  it.each([
    { value: {}, field: "auth.oauth.clientId" },
    { value: { clientId: "test-client-id" }, field: "auth.oauth.clientSecret" },
    { value: { ...secrets, clientId: "test-client-id\n" }, field: "auth.oauth.clientId" },
    { value: { ...secrets, clientSecret: "test client secret" }, field: "auth.oauth.clientSecret" },
    { value: { ...secrets, clientSecret: "undefined" }, field: "auth.oauth.clientSecret" },
    { value: { ...secrets, scopes: "api" }, field: "auth.oauth.scopes" },
    { value: { ...secrets, scopes: ["api products"] }, field: "auth.oauth.scopes" },
    { value: { ...secrets, scopes: ['"api"'] }, field: "auth.oauth.scopes" },
    { value: { ...secrets, scopes: [null] }, field: "auth.oauth.scopes" },
  ])("$value naming $field alone", async ({ value, field }) => {
    const error = await errorOf(() => clientCredentials(plain, value, "acme"));
    expect(error).toMatchObject({ name: "ConfigError", field, vendor: "acme" });
    expect(String(error)).not.toMatch(/test.client/);
  });
});

describe("the life of a token", () => {
  it.each([
    { life: 3600, renewedAfter: 3480, endedAfter: 3599 },
    { life: 600, renewedAfter: 480, endedAfter: 599 },
    { life: 60, renewedAfter: 30, endedAfter: 59 },
    { life: "600", renewedAfter: 480, endedAfter: 599 },
  ])("of $life s", async ({ life, renewedAfter, endedAfter }) => {
    const after = async (seconds: number) => {
      vi.setSystemTime(START);
      const responses = ["test-1", "test-2"].map((access_token) =>
        granted({ access_token, expires_in: life }),
      );
      const { take, sent } = observeSource({}, secrets, responses);
      await take();
      vi.setSystemTime(START + seconds * 1000);
      const { headers } = await take();
      return { sends: headers?.["authorization"], requests: sent.length };
    };
    expect(await after(renewedAfter - 0.001)).toEqual({ sends: "Bearer test-1", requests: 1 });
    expect(await after(renewedAfter)).toEqual({ sends: "Bearer test-1", requests: 2 });
    expect(await after(endedAfter - 0.001)).toEqual({ sends: "Bearer test-1", requests: 2 });
    expect(await after(endedAfter)).toEqual({ sends: "Bearer test-2", requests: 2 });
  });

  it.each([0, "0"])("of %j ends at once", async (life) => {
    const { take, sent } = observeSource({}, secrets, [granted({ expires_in: life })]);
    await take();
    await take();
    expect(sent).toHaveLength(2);
  });

  it.each([undefined, null, "soon"])("of %j is until it is refused", async (life) => {
    const { take, sent } = observeSource({}, secrets, [granted({ expires_in: life })]);
    const { renew } = await take();
    vi.setSystemTime(START + 1e12);
    await take();
    expect(sent).toHaveLength(1);
    renew?.();
    await take();
    expect(sent).toHaveLength(2);
  });
});

describe("an endpoint that gives no token", () => {
  it.each([
    { status: 400, retryable: false },
    { status: 401, retryable: false },
    { status: 429, retryable: true },
    { status: 503, retryable: true },
  ])("but $status is an ApiError", async ({ status, retryable }) => {
    const body = { error: "invalid_client" };
    const limits = { ...DEFAULT_LIMITS, maxRetries: 0 };
    const responses = [Response.json(body, { status }), granted()];
    const { take, sent } = observeSource({}, secrets, responses, { limits });
    expect(await errorOf(take)).toMatchObject({
      name: "ApiError",
      vendor: "acme",
      operation: "token",
      method: "POST",
      pathTemplate: "/oauth/token",
      phase: "token",
      status,
      body,
      retryable,
    });
    expect(await take()).toMatchObject({ headers: { authorization: "Bearer test-token" } });
    expect(sent).toHaveLength(2);
  });

  it.each([429, 503])("is asked again after a %i, as a call is", async (status) => {
    const responses = [new Response(null, { status }), granted()];
    const { take, sent } = observeSource({}, secrets, responses);
    expect(await take()).toMatchObject({ headers: { authorization: "Bearer test-token" } });
    expect(sent).toHaveLength(2);
  });

  it("and says how long to wait tells the caller", async () => {
    const limits = { ...DEFAULT_LIMITS, maxRetries: 0 };
    const response = new Response(null, { status: 429, headers: { "Retry-After": "7" } });
    const { take } = observeSource({}, secrets, [response], { limits });
    expect(await errorOf(take)).toMatchObject({ status: 429, retryAfterMs: 7_000 });
  });

  it("but a redirect is not followed", async () => {
    const { take, sent } = observeSource({}, secrets, [new Response(null, { status: 307 })]);
    expect(await errorOf(take)).toMatchObject({
      name: "RedirectError",
      operation: "token",
      phase: "token",
      status: 307,
      retryable: false,
    });
    expect(sent).toHaveLength(1);
  });

  it("is called with the call's transport options", async () => {
    const transport = { dispatcher: "a proxy" };
    const { take, sent } = observeSource({}, secrets, [granted()], { transport });
    await take();
    expect(sent[0]?.init).toMatchObject({ ...transport, method: "POST", redirect: "manual" });
  });

  it.each([
    Response.json({}),
    Response.json(null),
    Response.json(["test-token"]),
    granted({ access_token: "" }),
    granted({ access_token: 7 }),
    granted({ access_token: "test-token\r\nX-Evil: 1" }),
    granted({ access_token: "undefined" }),
    granted({ token_type: "mac" }),
    new Response("<p>sign in"),
    new Response(""),
  ])("but something else is a ParseError", async (response) => {
    const { take } = observeSource({}, secrets, [response]);
    const error = await errorOf(take);
    expect(error).toMatchObject({ name: "ParseError", operation: "token", status: 200 });
    expect(String(error)).not.toMatch(/test-|Evil|sign/);
  });

  it.each(["bearer", "BEARER", undefined])("takes the type %j", async (token_type) => {
    const { take } = observeSource({}, secrets, [granted({ token_type })]);
    expect(await take()).toMatchObject({ headers: { authorization: "Bearer test-token" } });
  });
});
