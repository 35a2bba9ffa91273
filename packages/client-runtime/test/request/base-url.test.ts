import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ConfigError,
  fillVariables,
  type ServerOption,
  type VendorMetadata,
} from "../../src/index.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const servers: VendorMetadata["servers"] = {
  production: {
    url: "https://{cluster}.acme.test/{version}",
    variables: { cluster: { default: "eu1.api" }, version: { default: "v1", enum: ["v1", "v2"] } },
    fill: fillVariables,
  },
  sandbox: { url: "https://sandbox.acme.test/" },
};

const refusedServers: readonly { given: ServerOption; field: string }[] = [
  { given: { name: "unknown" }, field: "server.name" },
  { given: { name: "constructor" }, field: "server.name" },
  { given: { variables: { region: "us" } }, field: "server.variables.region" },
  { given: { variables: { constructor: "us" } }, field: "server.variables.constructor" },
  { given: { variables: { version: "v3" } }, field: "server.variables.version" },
  { given: { variables: { cluster: "" } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: ".." } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: 1 } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: null } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: "evil.test/" } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: "evil.test#" } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: "user@evil" } }, field: "server.variables.cluster" },
  { given: { variables: { cluster: "us\n" } }, field: "server.variables.cluster" },
];

describe("base URL", () => {
  it.each([
    { given: {}, want: "https://eu1.api.acme.test/v1/products" },
    { given: { server: { name: "sandbox" } }, want: "https://sandbox.acme.test/products" },
    {
      given: { server: { variables: { cluster: "us1.api", version: "v2" } } },
      want: "https://us1.api.acme.test/v2/products",
    },
    {
      given: { server: { variables: { cluster: undefined } } },
      want: "https://eu1.api.acme.test/v1/products",
    },
    { given: { baseUrl: "https://h.test" }, want: "https://h.test/products" },
    { given: { baseUrl: "http://127.0.0.1:4010/" }, want: "http://127.0.0.1:4010/products" },
    { given: { baseUrl: "http://127.8.9.1/v1" }, want: "http://127.8.9.1/v1/products" },
    { given: { baseUrl: "http://2130706433" }, want: "http://127.0.0.1/products" },
    { given: { baseUrl: "http://LOCALHOST:80" }, want: "http://localhost/products" },
    { given: { baseUrl: "http://[::1]:8080" }, want: "http://[::1]:8080/products" },
    {
      given: { baseUrl: "http://h.test", allowInsecureHttp: true },
      want: "http://h.test/products",
    },
    { given: { baseUrl: "https://h.test/api" }, want: "https://h.test/api/products" },
    { given: { baseUrl: "https://h.test/api//" }, want: "https://h.test/api/products" },
    { given: { baseUrl: new URL("https://h.test/api/") }, want: "https://h.test/api/products" },
    {
      given: { baseUrl: "https://h.test", server: { name: "sandbox" } },
      want: "https://h.test/products",
    },
  ])("$given -> $want", async ({ given, want }) => {
    const { url } = await sentBy({ servers }, (client) => client.GET("/products"), given);
    expect(url).toBe(want);
  });

  it.each([
    "",
    "acme.test",
    "/api/proxy",
    "http://h.test",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://localhost.h.test",
    "http://127.0.0.1.h.test",
    "http://h.test/localhost",
    "http://[::ffff:7f00:1]",
    "ftp://localhost",
    "ws://127.0.0.1",
    "data:text/plain,x",
    "ftp://h.test",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "https://user@h.test",
    "https://user:test-password@h.test",
    "https://:test-password@h.test",
    "https://h.test?",
    "https://h.test/v1?x=1",
    "https://h.test/#",
    "https://h.test/#top",
    "https://{cluster}.h.test",
    "https://h.test/{version}",
    "https://h.test\n",
    " https://h.test",
    "https:\\\\h.test",
  ])("%j is refused without being repeated", async (baseUrl) => {
    const error = await errorOf(() => observeClient({}, { baseUrl }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ field: "baseUrl", vendor: "acme" });
    if (baseUrl.trim() !== "") {
      expect(String(error)).not.toContain(baseUrl.trim());
    }
  });

  it.each([false, "true", "false", 1])("allowInsecureHttp: %j admits no http", async (allowed) => {
    const options = { ...JSON.parse(JSON.stringify({ allowInsecureHttp: allowed })) };
    const error = await errorOf(() => observeClient({}, { baseUrl: "http://h.test", ...options }));
    expect(error).toMatchObject({ name: "ConfigError", field: "baseUrl" });
    expect(String(error)).toContain("allowInsecureHttp: true");
  });

  it("allowInsecureHttp admits http alone", async () => {
    for (const baseUrl of ["ftp://h.test", "http://user@h.test", "http://h.test/?x"]) {
      const error = await errorOf(() => observeClient({}, { baseUrl, allowInsecureHttp: true }));
      expect(error).toMatchObject({ name: "ConfigError", field: "baseUrl" });
    }
  });

  it("of a contract's own server is https as well", async () => {
    const plain: VendorMetadata["servers"] = { production: { url: "http://acme.test" } };
    const error = await errorOf(() => observeClient({ servers: plain }));
    expect(error).toMatchObject({ name: "ConfigError", field: "server" });
  });

  it.each(refusedServers)("server $given is refused", async ({ given, field }) => {
    const error = await errorOf(() => observeClient({ servers }, { server: given }));
    expect(error).toMatchObject({ name: "ConfigError", field });
  });
});

describe("base URL relative to a page", () => {
  it("is resolved against the page's origin", async () => {
    vi.stubGlobal("location", { origin: "https://shop.test" });
    const { url } = await sentBy({}, (client) => client.GET("/products"), {
      baseUrl: "/api/proxy/",
    });
    expect(url).toBe("https://shop.test/api/proxy/products");
  });

  it.each(["//evil.test/api", "/\\evil.test", "api/proxy", "../api"])(
    "%j is refused",
    async (baseUrl) => {
      vi.stubGlobal("location", { origin: "https://shop.test" });
      const error = await errorOf(() => observeClient({}, { baseUrl }));
      expect(error).toMatchObject({ name: "ConfigError", field: "baseUrl" });
    },
  );

  it("is refused where the page has no origin", async () => {
    vi.stubGlobal("location", { origin: "null" });
    const error = await errorOf(() => observeClient({}, { baseUrl: "/api" }));
    expect(error).toMatchObject({ name: "ConfigError", field: "baseUrl" });
  });
});
