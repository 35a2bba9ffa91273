import {
  BROKEN_RESPONSES,
  createTokenIssuer,
  type FaultResponse,
  findSecrets,
  inTurn,
  makeSelfSigned,
  type OutputWatch,
  renderings,
  respond,
  respondJson,
  STALL,
  STALLED_RESPONSES,
  startFaultServer,
  watchOutput,
} from "@org/testing/faults";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { call, OPERATIONS, serve, type TestOptions } from "../faults/fault-client.ts";
import { letTokensAge } from "../support/let-tokens-age.ts";
import { CREDENTIALS, SECRET_CALL, SECRETS, secretClient } from "./secret-client.ts";

const ALL_SECRETS = Object.values(SECRETS);
const FAULTS: readonly {
  readonly name: string;
  readonly response: FaultResponse;
  readonly options?: TestOptions;
}[] = [
  ...BROKEN_RESPONSES,
  // The others come to an end by themselves, and no sooner than that.
  ...STALLED_RESPONSES.map((stalled) => ({ ...stalled, options: { attemptTimeout: 80 } })),
  { name: "redirect", response: respond(307, "", { Location: "https://other.test/" }) },
  ...[400, 401, 404, 409, 422, 429, 500, 501, 503].map((status) => ({
    name: `status ${status}`,
    response: respondJson({ code: "no" }, status, { "Retry-After": "1" }),
  })),
];
const CASES = FAULTS.flatMap((fault) =>
  Object.keys(CREDENTIALS).map((credentials) => ({ ...fault, credentials })),
);

/** Hooks that note whatever they are told. */
function noteHooks(): { readonly hooks: Hooks; readonly told: unknown[] } {
  const told: unknown[] = [];
  const note = (...metadata: unknown[]) => void told.push(...metadata);
  return { told, hooks: { onAttempt: note, onRetry: note, onResponse: note, onError: note } };
}

let output: OutputWatch;
beforeEach(() => {
  output = watchOutput();
});
afterEach(() => output.stop());

/** Secrets in what one call with them lets be seen: its error, what hooks are told, what is printed. */
async function leaksOf(url: string, credentials: string, options: TestOptions = {}, init = {}) {
  const { hooks, told } = noteHooks();
  const client = secretClient({ url }, credentials, { hooks, ...options });
  const seen = await call(client, OPERATIONS.put, { ...SECRET_CALL, ...init }).then(
    ({ error }) => error,
    (error: unknown) => error,
  );
  expect(seen).toBeInstanceOf(Error);
  const texts = [seen, client, ...told].flatMap((value) => renderings(value, "hidden"));
  return findSecrets(ALL_SECRETS, [...texts, ...output.lines]);
}

describe("no secret in anything that can be seen", () => {
  it.each(Object.keys(CREDENTIALS))("the vendor is sent them, %s", async (credentials) => {
    const issuer = createTokenIssuer(SECRETS.accessToken);
    const server = await serve(({ target }) =>
      target === "/oauth/token" ? issuer.issue() : respondJson({}),
    );
    await call(secretClient(server, credentials), OPERATIONS.put, SECRET_CALL);
    const texts = server.requests.map(({ target, headers, body }) =>
      JSON.stringify([target, headers, body.toString()]),
    );
    const own = JSON.stringify(CREDENTIALS[credentials]?.auth);
    const sent = findSecrets(ALL_SECRETS, texts);
    expect(sent).toEqual(expect.arrayContaining([SECRETS.body, SECRETS.path, SECRETS.proxy]));
    expect(sent.length).toBeGreaterThan(3);
    expect(findSecrets(ALL_SECRETS, [own]).every((secret) => sent.includes(secret))).toBe(true);
  });

  it.each(CASES)("$name, $credentials", async ({ response, options, credentials }) => {
    const issuer = createTokenIssuer(SECRETS.accessToken);
    const server = await serve(({ target }) =>
      target === "/oauth/token" ? issuer.issue() : response,
    );
    expect(await leaksOf(server.url, credentials, options)).toEqual([]);
  });

  it.each(FAULTS)("$name of the token endpoint", async ({ response, options }) => {
    const server = await serve(() => response);
    expect(await leaksOf(server.url, "oauth", options)).toEqual([]);
  });

  it.each(Object.keys(CREDENTIALS))("no connection, no trust, no time, %s", async (credentials) => {
    const { url, close } = await startFaultServer(() => respondJson({}));
    await close();
    const certificate = await makeSelfSigned("127.0.0.1");
    const untrusted = await serve(() => respondJson({}), { certificate });
    const silent = await serve(() => [STALL]);
    const signal = AbortSignal.timeout(30);
    expect(await leaksOf(url, credentials)).toEqual([]);
    expect(await leaksOf(untrusted.url, credentials)).toEqual([]);
    expect(await leaksOf(silent.url, credentials, {}, { signal })).toEqual([]);
    expect(await leaksOf(silent.url, credentials, { totalTimeout: 50 })).toEqual([]);
  });

  it.each([
    ["a path value", { path: { id: `${SECRETS.path}\n` } }],
    ["a query value", { path: { id: 1 }, query: { a: { b: [SECRETS.query] } } }],
    ["a header", { headers: { "X-Trace": `${SECRETS.proxy}\r\nX-Other: 1` } }],
    ["a header of the operation", { path: { id: 1 }, header: { a: `${SECRETS.key}\n` } }],
    ["a body", { body: { name: SECRETS.body, size: 1n } }],
    ["a body that is a ring", { body: ring(SECRETS.body) }],
  ])("%s that cannot be sent", async (_, init) => {
    const server = await serve(() => respondJson({}));
    expect(await leaksOf(server.url, "keys", {}, init)).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it("a refused token that is renewed", async () => {
    const issuer = createTokenIssuer(SECRETS.accessToken);
    const refuse = inTurn(respondJson({}, 401), respondJson({}, 401));
    const server = await serve(({ target }) => {
      if (target === "/oauth/token") return issuer.issue();
      letTokensAge();
      return refuse();
    });
    expect(await leaksOf(server.url, "oauth")).toEqual([]);
    expect(issuer.issued()).toBe(2);
  });
});

function ring(secret: string): object {
  const object: { name: string; self?: object } = { name: secret };
  object.self = object;
  return object;
}
