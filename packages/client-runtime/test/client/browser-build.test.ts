import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import * as browser from "../../src/index.browser.ts";
import * as full from "../../src/index.ts";
import * as openapiFetchOfBrowsers from "../../src/openapi-fetch/index.browser.ts";
import * as openapiFetch from "../../src/openapi-fetch/index.ts";
import { acme, callByPath, errorOf } from "../support/observed-client.ts";

const SOURCE = new URL("../../src/", import.meta.url);

/** The text of every module of this package that an entry point loads, by file name. */
function modulesOf(entry: string, found = new Map<string, string>()): Map<string, string> {
  if (!found.has(entry)) {
    const text = readFileSync(new URL(entry, SOURCE), "utf8");
    found.set(entry, text);
    // A type import is gone from what a browser loads.
    const code = text.replace(/^(?:import|export) type [^;]*;/gm, "");
    for (const [, path = ""] of code.matchAll(/from "(\.[^"]+)"/g)) {
      modulesOf(new URL(path, new URL(entry, SOURCE)).href.slice(SOURCE.href.length), found);
    }
  }
  return found;
}

describe("the build for browsers", () => {
  it("exports what the other does", () => {
    expect(Object.keys(browser).sort()).toEqual(Object.keys(full).sort());
    expect(Object.keys(openapiFetchOfBrowsers).sort()).toEqual(Object.keys(openapiFetch).sort());
  });

  it("loads no module that holds secrets, of the few that the other has", () => {
    const loaded = modulesOf("index.browser.ts");
    const others = [...modulesOf("index.ts").keys()].filter((name) => !loaded.has(name));
    expect(others.sort()).toEqual([
      "client/authorize-client.ts",
      "client/create-client.ts",
      "client/is-browser.ts",
      "credentials/cache-token.ts",
      "credentials/client-credentials.ts",
      "credentials/keep-secret.ts",
      "credentials/prepare-credentials.ts",
      "index.ts",
      "send/classify-failure.ts",
      "send/failure-code.ts",
      "send/until-aborted.ts",
    ]);
  });

  it("nor does openapi-fetch's entry", () => {
    const loaded = modulesOf("openapi-fetch/index.browser.ts");
    const others = [...modulesOf("openapi-fetch/index.ts").keys()];
    expect(others.filter((name) => !loaded.has(name)).sort()).toEqual([
      "client/is-browser.ts",
      "credentials/keep-secret.ts",
      "credentials/prepare-credentials.ts",
      "openapi-fetch/create-vendor-client.ts",
      "openapi-fetch/index.ts",
    ]);
  });

  it.each(["", "openapi-fetch/"])("has no word of them in what %sindex loads", (folder) => {
    const text = [...modulesOf(`${folder}index.browser.ts`).values()].join("\n");
    const code = text.replace(/^import type [^;]*;|\/\*\*[\s\S]*?\*\//gm, "");
    expect(code).not.toMatch(/client_credentials|clientId|clientSecret|WorkerGlobalScope/);
  });

  it.each([
    { auth: { token: "test-token" }, field: "auth.token" },
    { auth: { token: { clientId: "test-id", clientSecret: "test-secret" } }, field: "auth.token" },
    { auth: { token: null }, field: "auth.token" },
  ])("refuses the secret in $auth with the two ways out", async ({ auth, field }) => {
    const security = [[{ key: "token" }]] as const;
    const error = await errorOf(() => browser.createVendorClient({ ...acme, security }, { auth }));
    expect(error).toMatchObject({ name: "ConfigError", field });
    expect(String(error)).toMatch(/auth: "none".*baseUrl.*function.*short-lived token/);
    expect(String(error)).not.toContain("test-");
  });

  it("refuses what fetches tokens with a secret", async () => {
    const fetchTokens = browser.clientCredentials;
    const security = [[{ key: "oauth", tokenUrl: "/token", fetchTokens }]] as const;
    const auth = { oauth: { clientId: "test-id", clientSecret: "test-secret" } };
    const error = await errorOf(() => browser.createVendorClient({ ...acme, security }, { auth }));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth.oauth" });
  });

  it("takes a function, and checks what it supplies", async () => {
    const sent: (string | null)[] = [];
    const tokens = ["test-token", "test-token\n"];
    const client = browser.createVendorClient(
      { ...acme, security: [[{ key: "token" }]] },
      {
        auth: { token: () => tokens.shift() },
        fetch: async (_url, init) => {
          sent.push(new Headers(init?.headers).get("authorization"));
          return new Response(null, { status: 204 });
        },
      },
    );
    const { GET } = callByPath(client, {});
    await GET("/ping");
    const error = await errorOf(() => GET("/ping"));
    expect(error).toMatchObject({ name: "ConfigError", field: "auth.token" });
    expect(sent).toEqual(["Bearer test-token"]);
  });
});

describe("the package", () => {
  it.each([
    { name: ".", folder: "" },
    { name: "./openapi-fetch", folder: "openapi-fetch/" },
  ] as const)("gives servers that match `browser` too the full build of $name", (one) => {
    const entry = manifest.exports[one.name];
    const conditions = Object.keys(entry);
    const servers = ["workerd", "deno", "bun", "node", "edge-light"] as const;
    for (const server of servers) {
      expect(conditions.indexOf(server)).toBeLessThan(conditions.indexOf("browser"));
      expect(entry[server]).toBe(entry.default);
    }
    expect(entry.browser).toEqual({
      development: `./dist/${one.folder}index.browser.js`,
      default: `./dist/production/${one.folder}index.browser.js`,
    });
    expect(conditions.at(-1)).toBe("default");
  });
});
