import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  callOperation,
  clientCredentials,
  putBasic,
  putCookie,
  putQuery,
  type VendorMetadata,
} from "../../src/index.ts";
import { letTokensAge } from "../support/let-tokens-age.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

const security: VendorMetadata["security"] = [
  [
    { key: "appId", name: "X-App-Id" },
    { key: "appToken", name: "X-App-Token" },
  ],
  [{ key: "token" }],
  [{ key: "login", put: putBasic }],
  [{ key: "queryKey", put: putQuery, name: "api[key]" }],
  [{ key: "session", put: putCookie, name: "sid" }],
];
const pair = { appId: "test-app-id", appToken: "test-app-token" };
/** What cloning a value says, as `postMessage` would. */
function errorOfClone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    return error;
  }
}

const ping = { method: "GET", path: "/ping" } as const;

describe("placement", () => {
  it.each([
    { auth: pair, want: { "x-app-id": "test-app-id", "x-app-token": "test-app-token" } },
    { auth: { token: "test-token" }, want: { authorization: "Bearer test-token" } },
    {
      auth: { login: { username: "test-user", password: "test:password" } },
      want: { authorization: "Basic dGVzdC11c2VyOnRlc3Q6cGFzc3dvcmQ=" },
    },
    { auth: { queryKey: "a&b=c" }, want: {} },
    { auth: { session: "test-session" }, want: { cookie: "sid=test-session" } },
    {
      auth: { token: "test-token", appId: undefined },
      want: { authorization: "Bearer test-token" },
    },
  ])("$auth sends $want and nothing else", async ({ auth, want }) => {
    const { init } = await sentBy({ security }, (client) => client.GET("/ping"), { auth });
    expect(Object.fromEntries(new Headers(init.headers))).toEqual(want);
  });

  it("a query credential is encoded and follows the call's own query", async () => {
    const { url } = await sentBy(
      { security },
      (client) => client.GET("/ping", { query: { page: 1 } }),
      { auth: { queryKey: "a&b=c" } },
    );
    expect(url).toBe("https://acme.test/api/ping?page=1&api%5Bkey%5D=a%26b%3Dc");
  });

  it('"none" sends no credential, whatever the operation asks for', async () => {
    const { init, url } = await sentBy(
      { security },
      (client) => callOperation(client, { ...ping, security: [0] }, undefined),
      { auth: "none" },
    );
    expect([...new Headers(init.headers)]).toEqual([]);
    expect(url).toBe("https://acme.test/api/ping");
  });
});

describe("construction refuses", () => {
  it.each([
    { auth: { ...pair, appToken: null }, field: "auth.appToken" },
    { auth: { login: "test-login" }, field: "auth.login.username" },
    { auth: { login: { username: "test-user" } }, field: "auth.login.password" },
    { auth: { login: { username: "a:b", password: "c" } }, field: "auth.login.username" },
    { auth: { session: "a;b" }, field: "auth.session" },
  ])("$auth naming $field", async ({ auth, field }) => {
    const error = await errorOf(() => observeClient({ security }, { auth }));
    expect(error).toMatchObject({ name: "ConfigError", field, vendor: "acme" });
  });

  it.each([
    { auth: {}, has: "no key" },
    { auth: { appId: "test-app-id" }, has: "appId" },
    { auth: { appToken: "test-app-token", appId: undefined }, has: "appToken" },
    { auth: { ...pair, token: "test-token" }, has: "appId and appToken and token" },
    { auth: { appId: "test-app-id", token: "test-token" }, has: "appId and token" },
    { auth: { apiKey: "test-api-key" }, has: "apiKey" },
    { auth: { ...pair, extra: "test-extra" }, has: "appId and appToken and extra" },
  ])("$auth, naming what it has and what to pass", async ({ auth, has }) => {
    const error = await errorOf(() => observeClient({ security }, { auth }));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth", vendor: "acme" });
    expect(String(error)).toContain(`auth has ${has}: pass appId and appToken, or token, or`);
    expect(String(error)).not.toContain("test-");
  });

  it("a missing auth option, saying what to pass", async () => {
    const options = JSON.parse('{"auth":null}');
    const error = await errorOf(() => observeClient({ security }, options));
    expect(String(error)).toContain("appId and appToken, or token");
  });

  it.each([
    "",
    " ",
    "test token",
    "test-token\n",
    "test-token\r\nX-Evil: 1",
    "\u0000",
    "tést-token",
    "undefined",
    "null",
    "NaN",
    "[object Object]",
    7,
    null,
    ["test-token"],
  ])("the value %j without repeating it", async (value) => {
    const error = await errorOf(() => observeClient({ security }, { auth: { token: value } }));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth.token" });
    expect(String(error)).not.toMatch(/test.token|Evil/);
  });
});

describe("a credential function", () => {
  it("is called once for each call", async () => {
    const values = ["test-token-1", "test-token-2"];
    const token = vi.fn(async () => values.shift() ?? "");
    const { client, calls } = observeClient({ security }, { auth: { token } });
    expect(token).not.toHaveBeenCalled();
    await client.GET("/ping");
    await client.GET("/ping");
    const sent = calls.map(({ request }) => request.headers.get("authorization"));
    expect(sent).toEqual(["Bearer test-token-1", "Bearer test-token-2"]);
  });

  it("may be synchronous and may supply a pair", async () => {
    const login = () => ({ username: "u", password: "p" });
    const { request } = await sentBy({ security }, (client) => client.GET("/ping"), {
      auth: { login },
    });
    expect(request.headers.get("authorization")).toBe("Basic dTpw");
  });

  it.each([undefined, "", "test-token\n", "undefined"])(
    "supplying %j sends nothing",
    async (value) => {
      const { client, calls } = observeClient({ security }, { auth: { token: () => value } });
      const error = await errorOf(() => client.GET("/ping"));
      expect(error).toMatchObject({ name: "ConfigError", field: "auth.token" });
      expect(String(error)).not.toContain("test-token");
      expect(calls).toEqual([]);
    },
  );

  it.each([
    { token: () => Promise.reject(new Error("vault is sealed")) },
    {
      token: () => {
        throw new Error("vault is sealed");
      },
    },
  ])("that fails sends nothing and is the cause of the call's failure", async (auth) => {
    const { client, calls } = observeClient({ security }, { auth });
    const error = await errorOf(() => client.GET("/ping"));
    expect(error).toMatchObject({
      name: "CredentialError",
      field: "auth.token",
      phase: "token",
      attempts: 0,
      retryable: false,
      ambiguous: false,
    });
    expect(error).toHaveProperty("cause.message", "vault is sealed");
    expect(calls).toEqual([]);
  });

  it("that never returns ends with the call's time", async () => {
    const { client, calls } = observeClient(
      { security },
      { auth: { token: () => new Promise(() => {}) }, totalTimeout: 20 },
    );
    const error = await errorOf(() => client.GET("/ping"));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect(calls).toEqual([]);
  });

  it("is not called for a call that is refused anyway", async () => {
    const token = vi.fn(() => "test-token");
    const { client } = observeClient({ security }, { auth: { token } });
    await errorOf(() => client.GET("/products/{id}"));
    await errorOf(() => client.GET("/ping", { headers: { "X-Note": "a\nb" } }));
    expect(token).not.toHaveBeenCalled();
  });
});

describe("an operation's security", () => {
  const sentWith = (accepted: number[], metadata: Partial<VendorMetadata> = { security }) =>
    sentBy(
      metadata,
      (client) => callOperation(client, { ...ping, security: accepted }, undefined),
      {
        auth: { token: "test-token" },
      },
    );

  it("that includes the configured alternative gets it", async () => {
    const { request } = await sentWith([0, 1]);
    expect(request.headers.get("authorization")).toBe("Bearer test-token");
  });

  it("that is empty gets no credential", async () => {
    const { request } = await sentWith([]);
    expect(request.headers.get("authorization")).toBeNull();
  });

  it("that excludes the configured alternative refuses the call", async () => {
    const { client, calls } = observeClient({ security }, { auth: { token: "test-token" } });
    const excluded = { ...ping, security: [0] };
    const error = await errorOf(() => callOperation(client, excluded, undefined));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth" });
    expect(String(error)).toContain("appId and appToken");
    expect(calls).toEqual([]);
  });

  it("that allows anonymous calls is called without a credential it does not take", async () => {
    const { request } = await sentWith([5], { security: [...security, []] });
    expect(request.headers.get("authorization")).toBeNull();
  });

  it("chooses among alternatives with the same key", async () => {
    const bothHeaders: VendorMetadata["security"] = [
      [{ key: "token", name: "X-Api-Key" }],
      [{ key: "token" }],
    ];
    const { request } = await sentWith([1], { security: bothHeaders });
    expect(request.headers.get("authorization")).toBe("Bearer test-token");
    expect(request.headers.get("x-api-key")).toBeNull();
  });
});

describe("OAuth client credentials", () => {
  const oauth: VendorMetadata["security"] = [
    [{ key: "oauth", tokenUrl: "/token", fetchTokens: clientCredentials }],
  ];
  const secrets = { clientId: "test-client-id", clientSecret: "test-client-secret" };

  /** A client whose token endpoint counts its tokens, and whose API responds with the statuses. */
  function observeTokens(auth: object, ...statuses: number[]) {
    let issued = 0;
    const { client, calls } = observeClient({ security: oauth }, { auth }, () => {
      if (calls.at(-1)?.url.endsWith("/token")) {
        issued += 1;
        return Response.json({ access_token: `test-token-${issued}`, expires_in: 3600 });
      }
      // A token that has just been issued is not replaced.
      letTokensAge();
      return new Response(null, { status: statuses.shift() ?? 204 });
    });
    const sent = () =>
      calls.map(({ url, request }) => `${url} ${request.headers.get("authorization")}`);
    return { client, sent };
  }

  const fetchToken =
    "https://acme.test/api/token Basic dGVzdC1jbGllbnQtaWQ6dGVzdC1jbGllbnQtc2VjcmV0";

  it("fetch one token for many calls", async () => {
    const { client, sent } = observeTokens({ oauth: secrets });
    await Promise.all([client.GET("/ping"), client.GET("/ping")]);
    await client.GET("/ping");
    const call = "https://acme.test/api/ping Bearer test-token-1";
    expect(sent()).toEqual([fetchToken, call, call, call]);
  });

  it("fetch another after a 401 and replay the call once", async () => {
    const { client, sent } = observeTokens({ oauth: secrets }, 401, 401);
    const { status } = await client.POST("/ping");
    expect(status).toBe(401);
    expect(sent()).toEqual([
      fetchToken,
      "https://acme.test/api/ping Bearer test-token-1",
      fetchToken,
      "https://acme.test/api/ping Bearer test-token-2",
    ]);
  });

  it.each(["test-token", () => "test-token"])(
    "are not needed with a token or a function, which no 401 renews",
    async (token) => {
      const { client, sent } = observeTokens({ oauth: token }, 401);
      expect((await client.GET("/ping")).status).toBe(401);
      expect(sent()).toEqual(["https://acme.test/api/ping Bearer test-token"]);
    },
  );

  it.each([{}, { clientId: "test-client-id" }, null, 7])("%j is refused", async (value) => {
    const error = await errorOf(() => observeTokens({ oauth: value }));
    expect(error).toMatchObject({
      name: "ConfigError",
      field: expect.stringMatching(/^auth\.oauth/),
    });
  });
});

describe("in a browser", () => {
  /** Runs something that ends at once as a page would. */
  function inPage<Result>(action: () => Result): Result {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", { env: {} });
    try {
      return action();
    } finally {
      vi.unstubAllGlobals();
    }
  }

  it.each([
    { auth: pair, field: "auth.appId" },
    { auth: { ...pair, appId: () => "test-app-id" }, field: "auth.appToken" },
    { auth: { token: "test-token" }, field: "auth.token" },
    { auth: { login: { username: "test-user", password: "test-pass" } }, field: "auth.login" },
    { auth: { queryKey: "test-key" }, field: "auth.queryKey" },
    { auth: { session: "test-session" }, field: "auth.session" },
  ])("the secret in $auth is refused, with the two ways out", async ({ auth, field }) => {
    const error = await errorOf(() => inPage(() => observeClient({ security }, { auth })));
    expect(error).toMatchObject({ name: "ConfigError", field });
    expect(String(error)).toMatch(/auth: "none".*baseUrl.*function.*short-lived token/);
    expect(String(error)).not.toContain("test-");
  });

  it("a function and none at all are welcome", async () => {
    const token = () => "test-token";
    const { client, calls } = inPage(() => observeClient({ security }, { auth: { token } }));
    await client.GET("/ping");
    expect(calls[0]?.request.headers.get("authorization")).toBe("Bearer test-token");
    expect(() => inPage(() => observeClient({ security }, { auth: "none" }))).not.toThrow();
  });
});

describe("secrets", () => {
  it.each([
    { auth: pair },
    { auth: { token: "test-token" } },
    { auth: { token: () => "test-token" } },
    { auth: { login: { username: "test-user", password: "test-pass" } } },
    { auth: { queryKey: "test-key" } },
    { auth: { session: "test-session" } },
    { auth: { oauth: { clientId: "test-client-id", clientSecret: "test-client-secret" } } },
  ])("of $auth show nowhere in client, result and error", async ({ auth }) => {
    const all: VendorMetadata["security"] = [
      ...security,
      [{ key: "oauth", tokenUrl: "/token", fetchTokens: clientCredentials }],
    ];
    const { client } = observeClient({ security: all }, { auth }, () =>
      Response.json({ access_token: "test-access-token" }, { status: 200 }),
    );
    const failing = observeClient({ security: all }, { auth, maxRetries: 0 }, () => {
      throw new TypeError("fetch failed");
    });
    const { status, error } = await client.GET("/ping");
    const thrown = await errorOf(() => failing.client.GET("/ping"));
    const values = [client, { ...client }, Object(client.GET), status, error, thrown];
    const shown = values.flatMap((value) => [
      inspect(value, { depth: Infinity, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
      String(errorOfClone(value)),
    ]);
    expect(shown.join("\n")).not.toMatch(/test-|dGVzd/);
  });

  it("do not show when a client is inspected, spread or written as JSON", () => {
    const { client } = observeClient({ security }, { auth: pair });
    const shown = [
      inspect(client, { depth: Infinity, showHidden: true }),
      inspect({ ...client }, { depth: Infinity, showHidden: true }),
      JSON.stringify(client),
      String(client),
    ];
    expect(shown.join()).not.toMatch(/test-app/);
  });

  it("are those of construction, whatever happens to the options later", async () => {
    const auth = { token: "test-token" };
    const { client, calls } = observeClient({ security }, { auth });
    auth.token = "changed";
    await client.GET("/ping");
    expect(calls[0]?.request.headers.get("authorization")).toBe("Bearer test-token");
  });
});
