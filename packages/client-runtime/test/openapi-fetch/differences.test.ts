import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isApiError, isConfigError } from "../../src/errors/guards.ts";
import { BASE_URL, type Observed, only, original, ours, rejectionOf } from "./both-clients.ts";
import { type Call, DIFFERENCES } from "./deliberate-differences.ts";

afterEach(() => vi.unstubAllGlobals());

const [byOption, byGlobal] = ours;
if (byOption === undefined || byGlobal === undefined) {
  throw new Error("our client is observed in two ways");
}

/** What a call ends in, whether it resolves or rejects, in words that can be compared. */
async function outcomeOf(observed: Observed, call: Call): Promise<unknown> {
  try {
    const value = await call(observed);
    return isApiError(value) ? { name: value.name, status: value.status } : value;
  } catch (error) {
    return error instanceof Error && isConfigError(error)
      ? { name: error.name, field: error.field }
      : { name: error instanceof Error ? error.name : typeof error };
  }
}

describe("a deliberate difference", () => {
  for (const { readme, given, options, respond, call, theirs, wanted } of DIFFERENCES) {
    const title = given === undefined ? readme : `${readme}: ${given}`;

    it(`${title}, as openapi-fetch has it`, async () => {
      expect(await outcomeOf(original.observe(options, respond), call)).toEqual(theirs);
    });

    it.each([byOption, byGlobal])(`${title}, as $name`, async (variant) => {
      expect(await outcomeOf(variant.observe(options, respond), call)).toEqual(wanted);
    });
  }
});

describe("further differences", () => {
  it("Failures of fetch: what fetch rejected with is the cause, for onError too", async () => {
    const failure = new TypeError("fetch failed");
    const onError = vi.fn();
    const { client } = byOption.observe({}, () => Promise.reject(failure));
    client.use({ onError });
    const error = await rejectionOf(client.POST("/items"));
    expect(error).toMatchObject({ name: "NetworkError", cause: failure, vendor: "blog.test" });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ error }));
  });

  it("Fetch: the global one is looked up by each call, and gets a URL and an init", async () => {
    const { client } = byGlobal.observe();
    const later = vi.fn(async (_url: unknown, _init?: RequestInit) => Response.json({}));
    vi.stubGlobal("fetch", later);
    await client.PUT("/items", { body: { a: 1 } });
    expect(later.mock.calls[0]?.[0]).toBe(`${BASE_URL}/items`);
    expect(later.mock.calls[0]?.[1]).toMatchObject({ method: "PUT", body: '{"a":1}' });
  });

  it("Responses: a middleware that may read them gets all of them, with their url", async () => {
    const seen: unknown[] = [];
    const { client } = byOption.observe({}, () => {
      const response = Response.json({ a: 1 }, { status: 201, headers: { "X-Id": "7" } });
      Object.defineProperty(response, "url", { value: "https://blog.test/final" });
      return response;
    });
    client.use({
      onResponse({ response }) {
        seen.push(response.url, response.status, response.headers.get("X-Id"));
      },
    });
    expect((await client.GET("/items")).data).toEqual({ a: 1 });
    expect(seen).toEqual(["https://blog.test/final", 201, "7"]);
  });

  it("Headers: pairs are taken as pairs", async () => {
    const { client, requests } = byOption.observe();
    await client.GET("/items", { headers: [["X-Id", "7"]] });
    expect(only(requests).headers.get("X-Id")).toBe("7");
  });

  it("all stand in the README, by the names used here", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const section = readme.split("## Coming from openapi-fetch")[1]?.split("\n## ")[0] ?? "";
    const listed = [...section.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, name]) => name);
    const shown = [...DIFFERENCES.map(({ readme: name }) => name), "Fetch", "Responses", "Retries"];
    expect(new Set(listed)).toEqual(new Set(shown));
  });
});
