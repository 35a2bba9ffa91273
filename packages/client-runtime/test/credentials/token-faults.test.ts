import {
  type FaultResponse,
  inTurn,
  RESET,
  respond,
  respondJson,
  runCalls,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { clientCredentials as fetchTokens } from "../../src/index.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
  type TestOptions,
} from "../faults/fault-client.ts";
import { createTestClock } from "../faults/test-clock.ts";

const TOKEN_PATH = "/oauth/token";
const TOKEN = respondJson({ access_token: "test-token", token_type: "Bearer", expires_in: 3600 });
const oauth: TestOptions = { ...oauthOptions, metadata: oauthMetadata };

/** A token endpoint and an API on one server, with the requests of each. */
async function serveBoth(
  token: () => FaultResponse,
  api: () => FaultResponse = () => respondJson({ id: "tee" }),
) {
  const server = await serve(({ target }) => (target === TOKEN_PATH ? token() : api()));
  const count = (isToken: boolean) =>
    server.requests.filter(({ target }) => (target === TOKEN_PATH) === isToken).length;
  return { server, tokens: () => count(true), calls: () => count(false) };
}

const HICCUPS: readonly (readonly [string, FaultResponse])[] = [
  ["503", respondJson({}, 503)],
  ["429", respondJson({}, 429)],
  ["500", respondJson({}, 500)],
  ["a reset", [RESET]],
];

describe("a token endpoint with a hiccup", () => {
  it.each(HICCUPS)("%s fails none of the calls that wait", async (_, hiccup) => {
    const { server, tokens, calls } = await serveBoth(inTurn(hiccup, TOKEN));
    const client = clientOf(server, oauth);
    const outcomes = await runCalls(10, 10, () => call(client, OPERATIONS.post));
    expect(outcomes.filter(({ value }) => value?.status !== 200)).toEqual([]);
    expect({ tokens: tokens(), calls: calls() }).toEqual({ tokens: 2, calls: 10 });
  });

  it.each([
    ["503", respondJson({}, 503), { name: "ApiError", status: 503 }],
    ["a reset", [RESET], { name: "NetworkError" }],
  ] as const)("%s that stays ends the call, of which nothing was sent", async (_, fault, error) => {
    const { server, tokens, calls } = await serveBoth(() => fault);
    const rejected = rejectionOf(call(clientOf(server, oauth), OPERATIONS.delete));
    expect(await rejected).toMatchObject({
      ...error,
      operation: "token",
      phase: "token",
      attempts: 3,
      retryable: true,
      ambiguous: false,
    });
    expect({ tokens: tokens(), calls: calls() }).toEqual({ tokens: 3, calls: 0 });
  });

  it("is asked no oftener than the call allows", async () => {
    const { server, tokens } = await serveBoth(() => respondJson({}, 503));
    const client = clientOf(server, { ...oauth, maxRetries: 1 });
    await rejectionOf(call(client, OPERATIONS.get));
    await rejectionOf(call(client, OPERATIONS.get, { maxRetries: 0 }));
    expect(tokens()).toBe(3);
  });

  it("that cannot be reached is tried again", async () => {
    const gone = await serve(() => TOKEN);
    await gone.close();
    const tokenUrl = `${gone.url}/oauth/token`;
    const clock = createTestClock();
    const client = clientOf(await serve(() => respondJson({})), {
      ...oauthOptions,
      metadata: { security: [[{ key: "oauth", tokenUrl, fetchTokens }]] },
      clock,
    });
    expect(await rejectionOf(call(client, OPERATIONS.post))).toMatchObject({
      name: "NetworkError",
      code: "ECONNREFUSED",
      phase: "token",
      retryable: true,
    });
    expect(clock.waits.length).toBe(2);
  });

  it("is waited for as long as it asks, and no longer than a minute", async () => {
    const clock = createTestClock();
    const busy = (seconds: string) => respondJson({}, 429, { "Retry-After": seconds });
    const { server } = await serveBoth(inTurn(busy("7"), busy("61")));
    const rejected = rejectionOf(call(clientOf(server, { ...oauth, clock }), OPERATIONS.get));
    expect(await rejected).toMatchObject({ name: "ApiError", status: 429, retryAfterMs: 61_000 });
    expect(clock.waits).toEqual([7000]);
  });

  it("does not make the DELETE that follows ambiguous", async () => {
    const { server } = await serveBoth(inTurn(respondJson({}, 500), TOKEN), () =>
      respondJson({}, 404),
    );
    const { error } = await call(clientOf(server, oauth), OPERATIONS.delete);
    expect(error).toMatchObject({ status: 404, ambiguousReplay: false, ambiguous: false });
  });
});

const GARBAGE: readonly (readonly [string, FaultResponse])[] = [
  ["a page", respond(200, "<html>", { "Content-Type": "text/html" })],
  ["an empty 200", respond(200)],
  ["204", respond(204)],
  ["no token", respondJson({ token_type: "Bearer" })],
  ["null", respondJson(null)],
  ["a list", respondJson(["test-token"])],
  ["a token that is no text", respondJson({ access_token: 7 })],
  ["a token for another scheme", respondJson({ access_token: "a", token_type: "mac" })],
];

describe("a token endpoint that responds with garbage", () => {
  it.each(GARBAGE)("%s is final, and nothing of the call is ambiguous", async (_, garbage) => {
    const { server, tokens, calls } = await serveBoth(inTurn(garbage, TOKEN), () =>
      respondJson({}, 404),
    );
    const client = clientOf(server, oauth);
    expect(await rejectionOf(call(client, OPERATIONS.delete))).toMatchObject({
      name: "ParseError",
      problem: "no token",
      operation: "token",
      phase: "token",
      attempts: 1,
      retryable: false,
      ambiguous: false,
    });
    expect({ tokens: tokens(), calls: calls() }).toEqual({ tokens: 1, calls: 0 });
    const { error } = await call(client, OPERATIONS.delete);
    expect(error).toMatchObject({ status: 404, ambiguousReplay: false });
  });

  it("a redirect is not followed", async () => {
    const redirect = respond(307, "", { Location: "https://elsewhere.test/token" });
    const { server, tokens } = await serveBoth(() => redirect);
    expect(await rejectionOf(call(clientOf(server, oauth), OPERATIONS.get))).toMatchObject({
      name: "RedirectError",
      status: 307,
      locationOrigin: "https://elsewhere.test",
      phase: "token",
    });
    expect(tokens()).toBe(1);
  });

  it("401 is final: the credentials are wrong", async () => {
    const { server, tokens } = await serveBoth(() => respondJson({ error: "invalid_client" }, 401));
    expect(await rejectionOf(call(clientOf(server, oauth), OPERATIONS.get))).toMatchObject({
      name: "ApiError",
      status: 401,
      body: { error: "invalid_client" },
      attempts: 1,
    });
    expect(tokens()).toBe(1);
  });
});

describe("the age of a token", () => {
  it.each([
    { expires: 0, tokens: 3 },
    { expires: "0", tokens: 3 },
    { expires: -1, tokens: 3 },
    { expires: null, tokens: 1 },
    { expires: "soon", tokens: 1 },
    { expires: "3600", tokens: 1 },
  ])("expires_in $expires: $tokens tokens for 3 calls", async ({ expires, ...expected }) => {
    const { server, tokens } = await serveBoth(() =>
      respondJson({ access_token: "test-token", expires_in: expires }),
    );
    const client = clientOf(server, oauth);
    for (let calls = 0; calls < 3; calls += 1) await call(client, OPERATIONS.get);
    expect(tokens()).toBe(expected.tokens);
  });

  it("one that has just been issued is not replaced because of a 401", async () => {
    const { server, tokens, calls } = await serveBoth(
      () => TOKEN,
      () => respondJson({}, 401),
    );
    const client = clientOf(server, oauth);
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await call(client, OPERATIONS.get)).status).toBe(401);
    }
    expect({ tokens: tokens(), calls: calls() }).toEqual({ tokens: 1, calls: 5 });
  });
});

describe("a function of auth that fails", () => {
  const bearer: NonNullable<TestOptions["metadata"]> = { security: [[{ key: "token" }]] };
  const cause = new Error("vault is sealed");

  it.each([
    [
      "throws",
      () => {
        throw cause;
      },
    ],
    ["rejects", () => Promise.reject(cause)],
  ])("%s: a CredentialError, and nothing is sent", async (_, token) => {
    const server = await serve(() => respondJson({}));
    const client = clientOf(server, { metadata: bearer, auth: { token } });
    const error = await rejectionOf(call(client, OPERATIONS.get));
    expect(error).toMatchObject({
      name: "CredentialError",
      field: "auth.token",
      operation: "getProduct",
      phase: "token",
      attempts: 0,
      retryable: false,
      ambiguous: false,
    });
    expect(Object(error).cause).toBe(cause);
    expect(server.connections()).toBe(0);
  });
});
