import { describe, expect, it } from "vitest";
import { errorOf, observeClient } from "../support/observed-client.ts";

/** Options that cannot work, wherever they are given. */
const WRONG: readonly (readonly [name: string, value: unknown, field: string])[] = [
  ["headers", "x", "headers"],
  ["headers", 5, "headers"],
  ["hooks", 5, "hooks"],
  ["hooks", "x", "hooks"],
  ["hooks", { onError: "x" }, "onError"],
  ["fetch", "x", "fetch"],
  ["fetch", {}, "fetch"],
  ["attemptTimeout", "10", "attemptTimeout"],
  ["totalTimeout", 0, "totalTimeout"],
  ["maxRetries", Infinity, "maxRetries"],
  ["maxResponseBytes", -1, "maxResponseBytes"],
];
const OF_A_CALL: typeof WRONG = [
  ["signal", {}, "signal"],
  ["signal", "x", "signal"],
  ["signal", new AbortController(), "signal"],
];
/** What other clients call what ours has by another name, which the message ends with. */
const MISNOMERS: Readonly<Record<string, string>> = {
  timeout: "attemptTimeout or totalTimeout",
  retries: "maxRetries",
  retry: "maxRetries",
  params: "path, query, header and cookie",
  searchParams: "query",
  data: "body",
  json: "body",
  baseURL: "baseUrl",
};
const OF_A_CLIENT = { ...MISNOMERS, token: "auth", apiKey: "auth", prefixUrl: "baseUrl" };

describe("an option of a client", () => {
  it.each(WRONG)("%s: %j is refused", async (name, value, field) => {
    const error = await errorOf(() => observeClient({}, { [name]: value }));
    expect(error).toMatchObject({ name: "ConfigError", field, vendor: "acme" });
  });

  it.each(Object.entries(OF_A_CLIENT))("%s does not exist: use %s", async (name, near) => {
    const error = await errorOf(() => observeClient({}, { [name]: undefined }));
    expect(error).toMatchObject({
      name: "ConfigError",
      message: `acme: ${name} is unknown: use ${near}`,
    });
  });

  it.each(["maxRetrys", "onError", "signal", "method", "redirect", "toString", "__proto__x"])(
    "%s does not exist",
    async (name) => {
      const error = await errorOf(() => observeClient({}, { [name]: 1 }));
      expect(error).toMatchObject({
        name: "ConfigError",
        field: name,
        message: `acme: ${name} is unknown`,
      });
    },
  );
});

describe("an option of a call", () => {
  it.each([...WRONG, ...OF_A_CALL])("%s: %j is refused", async (name, value, field) => {
    const { client, calls } = observeClient();
    const error = await errorOf(() => client.GET("/p", { [name]: value }));
    expect(error).toMatchObject({ name: "ConfigError", field, method: "GET" });
    expect(calls).toEqual([]);
  });

  it.each(Object.entries(MISNOMERS))("%s does not exist: use %s", async (name, near) => {
    const { client, calls } = observeClient();
    const error = await errorOf(() => client.GET("/p", { [name]: 1 }));
    expect(error).toMatchObject({ message: `acme: ${name} is unknown: use ${near}` });
    expect(String(error).length).toBeLessThan(200);
    expect(calls).toEqual([]);
  });

  it("any other goes to fetch, a client's too", async () => {
    const { client, calls } = observeClient({}, { cache: "no-store", keepalive: true });
    await client.GET("/p", Object.assign({ keepalive: false }, { edge: "fra" }));
    expect(calls[0]?.init).toMatchObject({ cache: "no-store", keepalive: false, edge: "fra" });
  });

  it("signal: null and an undefined option change nothing", async () => {
    const { client } = observeClient();
    const unset = { signal: null, hooks: undefined, fetch: undefined, headers: undefined };
    expect((await client.GET("/p", unset)).status).toBe(200);
  });
});
