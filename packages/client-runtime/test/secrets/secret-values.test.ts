import { findSecrets, renderings, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import {
  clientCredentials as fetchTokens,
  isConfigError,
  putBasic,
  putCookie,
  putQuery,
} from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "../faults/fault-client.ts";
import { CREDENTIALS, SECRETS, secretClient } from "./secret-client.ts";

const PLANTED = "planted-bad-value-4d1e";
const BAD_VALUES: Readonly<Record<string, unknown>> = {
  "a line feed": `${PLANTED}\n`,
  "a line break": `${PLANTED}\r\nX-Other: 1`,
  "a line feed within": `planted\n${PLANTED}`,
  "a NUL": `${PLANTED}\0`,
  "a letter beyond ASCII": `${PLANTED}é`,
  "a leading space": ` ${PLANTED}`,
  "a trailing space": `${PLANTED} `,
  "a tab": `${PLANTED}\t`,
  "no value": undefined,
  null: null,
  "the text undefined": "undefined",
  "the text null": "null",
  "the text NaN": "NaN",
  "the text [object Object]": "[object Object]",
  "nothing between the quotes": "",
  "a number": 7,
};
const KINDS = [
  { kind: "bearer", field: "auth.key", wrap: (value: unknown) => ({ key: value }) },
  { kind: "header", name: "X-Key", field: "auth.key", wrap: (value: unknown) => ({ key: value }) },
  {
    kind: "query",
    put: putQuery,
    name: "key",
    field: "auth.key",
    wrap: (value: unknown) => ({ key: value }),
  },
  {
    kind: "cookie",
    put: putCookie,
    name: "key",
    field: "auth.key",
    wrap: (value: unknown) => ({ key: value }),
  },
  {
    kind: "basic",
    put: putBasic,
    field: "auth.key.password",
    wrap: (value: unknown) => ({ key: { username: "test-user", password: value } }),
  },
  {
    kind: "oauth2",
    tokenUrl: "/oauth/token",
    fetchTokens,
    field: "auth.key.clientSecret",
    wrap: (value: unknown) => ({ key: { clientId: "test-client", clientSecret: value } }),
  },
] as const;
const CASES = Object.entries(BAD_VALUES).flatMap(([value, bad]) =>
  KINDS.map(({ kind, wrap, field, ...metadata }) => ({ value, bad, wrap, field, metadata, kind })),
);

describe("credentials that cannot be sent", () => {
  it.each(CASES)("$kind: $value", async ({ bad, wrap, field, metadata }) => {
    const server = await serve(() => respondJson({}));
    const security = [[{ key: "key", ...metadata }]];
    const construct = () => clientOf(server, { metadata: { security }, auth: wrap(bad) });
    const error = await rejectionOf(Promise.resolve().then(construct));
    expect(isConfigError(error)).toBe(true);
    // A value that is not there at all may be told as an alternative that is not complete.
    expect([field, bad === undefined ? "auth" : field]).toContain(Object(error).field);
    expect(findSecrets([PLANTED], renderings(error, "hidden"))).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it.each(Object.entries(BAD_VALUES))("what a function supplies: %s", async (_, bad) => {
    const server = await serve(() => respondJson({}));
    const security = [[{ key: "key" }]] as const;
    const client = clientOf(server, { metadata: { security }, auth: { key: () => bad } });
    const error = await rejectionOf(call(client, OPERATIONS.put));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth.key" });
    expect(findSecrets([PLANTED], renderings(error, "hidden"))).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it("a function that throws rejects the call with a typed error", async () => {
    const server = await serve(() => respondJson({}));
    const security = [[{ key: "key" }]] as const;
    const failure = new Error("vault sealed");
    const auth = { key: () => Promise.reject(failure) };
    const error = await rejectionOf(
      call(clientOf(server, { metadata: { security }, auth }), OPERATIONS.put),
    );
    expect(error).toMatchObject({ vendor: "acme", cause: failure });
    expect(server.connections()).toBe(0);
  });
});

describe("what a client shows", () => {
  it.each(Object.keys(CREDENTIALS))("nothing of its credentials, %s", async (kind) => {
    const server = await serve(() => respondJson({}, 404));
    const client = secretClient(server, kind);
    const shown = [
      client,
      Object.entries(client),
      Object.getOwnPropertySymbols(client),
      { client },
    ];
    const texts = shown.flatMap((value) => renderings(value, "hidden"));
    expect(findSecrets(Object.values(SECRETS), texts)).toEqual([]);
  });
});
