import { createTokenIssuer, inTurn, respondJson, runCalls, volume } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { isAuthError } from "../../src/index.ts";
import { letTokensAge } from "../support/let-tokens-age.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
} from "./fault-client.ts";

const TOKEN_PATH = "/oauth/token";
const options = { ...oauthOptions, metadata: oauthMetadata };

/** An API and its token endpoint on one server. */
async function serveTokens(lifetime?: number) {
  const issuer = createTokenIssuer("test-token", lifetime);
  const server = await serve((request) => {
    if (request.target === TOKEN_PATH) return issuer.issue();
    return issuer.accepts(request) ? respondJson({ id: "tee" }) : respondJson({}, 401);
  });
  const apiRequests = () => server.requests.filter(({ target }) => target !== TOKEN_PATH).length;
  return { issuer, server, apiRequests };
}

describe("tokens", () => {
  it("a storm of refused tokens asks for one new token", async ({ task }) => {
    const { issuer, server, apiRequests } = await serveTokens();
    const client = clientOf(server, options);
    await call(client, OPERATIONS.get);
    letTokensAge();
    issuer.expireTokens();
    const calls = volume(1000, 1000);
    const before = apiRequests();
    const outcomes = await runCalls(calls, calls, () => call(client, OPERATIONS.post));
    expect(outcomes.filter(({ value }) => value?.status !== 200)).toEqual([]);
    expect(issuer.issued()).toBe(2);
    expect(apiRequests() - before).toBeLessThanOrEqual(2 * calls);
    task.meta.figure = {
      calls,
      tokenRequests: issuer.issued() - 1,
      attemptsPerCall: (apiRequests() - before) / calls,
    };
  });

  it("concurrent first calls ask for one token", async () => {
    const { issuer, server } = await serveTokens();
    const client = clientOf(server, options);
    const outcomes = await runCalls(100, 100, () => call(client, OPERATIONS.post));
    expect(outcomes.every(({ value }) => value?.status === 200)).toBe(true);
    expect(issuer.issued()).toBe(1);
  });

  it("a second 401 is the result, not a reason for a third attempt", async () => {
    const issuer = createTokenIssuer("test-token");
    const server = await serve(({ target }) => {
      if (target === TOKEN_PATH) return issuer.issue();
      letTokensAge();
      return respondJson({ code: "no" }, 401);
    });
    const result = await call(clientOf(server, options), OPERATIONS.post);
    expect(result.error).toMatchObject({ status: 401, attempts: 2, body: { code: "no" } });
    expect(isAuthError(result.error)).toBe(true);
    expect(issuer.issued()).toBe(2);
  });

  it("a token that has just been issued is not replaced, however often it is refused", async () => {
    const issuer = createTokenIssuer("test-token");
    const server = await serve(({ target }) =>
      target === TOKEN_PATH ? issuer.issue() : respondJson({}, 401),
    );
    const client = clientOf(server, options);
    const outcomes = await runCalls(10, 1, () => call(client, OPERATIONS.post));
    expect(outcomes.map(({ value }) => value?.error?.attempts)).toEqual(Array(10).fill(1));
    expect(issuer.issued()).toBe(1);
  });

  it("a 401 renewal is no retry: maxRetries 0 has it too", async () => {
    const { issuer, server } = await serveTokens();
    const client = clientOf(server, { ...options, maxRetries: 0 });
    await call(client, OPERATIONS.get);
    letTokensAge();
    issuer.expireTokens();
    expect((await call(client, OPERATIONS.post)).status).toBe(200);
  });

  it("a static credential that is refused is not tried again", async () => {
    const server = await serve(() => respondJson({}, 401));
    const metadata = {
      security: [[{ key: "apiKey", name: "X-API-KEY" }]],
    } as const;
    const client = clientOf(server, { metadata, auth: { apiKey: "test-api-key" } });
    const result = await call(client, OPERATIONS.put);
    expect(result.error).toMatchObject({ status: 401, attempts: 1 });
    expect(server.requests.length).toBe(1);
  });

  it("a failure of the token endpoint rejects all who wait; the next call asks again", async () => {
    const issuer = createTokenIssuer("test-token");
    const issueTokens = inTurn(respondJson({ error: "invalid_client" }, 400), issuer.issue());
    const server = await serve((request) =>
      request.target === TOKEN_PATH ? issueTokens() : respondJson({ id: 1 }),
    );
    const client = clientOf(server, options);
    const outcomes = await runCalls(50, 50, () => call(client, OPERATIONS.put));
    for (const { error } of outcomes) {
      expect(error).toMatchObject({ name: "ApiError", status: 400, operation: "token" });
    }
    expect(server.requests.map(({ target }) => target)).toEqual([TOKEN_PATH]);
    expect((await call(client, OPERATIONS.put)).status).toBe(200);
  });

  it.each([
    ["no token", {}],
    ["a token that is no text", { access_token: 7 }],
    ["a token with a line break", { access_token: "test\ntoken" }],
    ["a list", []],
    ["null", null],
  ])("a token endpoint that responds with %s", async (_, body) => {
    const server = await serve(() => respondJson(body));
    const error = await rejectionOf(call(clientOf(server, options), OPERATIONS.put));
    expect(Object(error).name).toMatch(/^(Parse|Config)Error$/);
    expect(server.requests.every(({ target }) => target === TOKEN_PATH)).toBe(true);
  });

  it("a token is renewed before it runs out", async () => {
    const { issuer, server } = await serveTokens(1);
    const client = clientOf(server, options);
    await call(client, OPERATIONS.put);
    await call(client, OPERATIONS.put);
    expect(issuer.issued()).toBe(2);
  });
});
