import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, createVendorOpenapiFetch } from "../../src/openapi-fetch/index.ts";
import { acme, errorOf, observeClient } from "../support/observed-client.ts";

const NEEDED = ["AbortController", "URL", "fetch"];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a platform that lacks what a client needs", () => {
  it.each(NEEDED)("%s: the client is refused, which names it", async (name) => {
    vi.stubGlobal(name, undefined);
    const error = await errorOf(() => observeClient({}, { fetch: undefined }));
    expect(error).toMatchObject({ name: "ConfigError", field: name, vendor: "acme" });
    expect(String(error)).toContain("is missing on this platform");
  });

  it("Object.hasOwn", async () => {
    const { hasOwn } = Object;
    Object.assign(Object, { hasOwn: undefined });
    const refused = errorOf(() => observeClient());
    Object.assign(Object, { hasOwn });
    expect(await refused).toMatchObject({ name: "ConfigError", field: "Object.hasOwn" });
  });

  it.each(NEEDED)("%s: a client of openapi-fetch is refused", async (name) => {
    vi.stubGlobal(name, undefined);
    const error = await errorOf(() => createClient({ baseUrl: "https://acme.test" }));
    expect(error).toMatchObject({ name: "ConfigError", field: name });
    const ofVendor = await errorOf(() => createVendorOpenapiFetch(acme, [], { auth: "none" }));
    expect(ofVendor).toMatchObject({ name: "ConfigError", field: name });
  });

  it("fetch may be an option instead", () => {
    vi.stubGlobal("fetch", undefined);
    expect(() => observeClient()).not.toThrow();
  });
});
