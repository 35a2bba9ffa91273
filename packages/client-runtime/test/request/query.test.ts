import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  callOperation,
  type ParameterMetadata,
  writeDeepObject,
  writeJson,
  writeList,
} from "../../src/index.ts";
import { allLocations, errorOf, observeClient, sentBy } from "../support/observed-client.ts";

type Metadata = Omit<ParameterMetadata, "in">;

function writerOf({ style, content, ...others }: Metadata): Pick<ParameterMetadata, "write"> {
  if (content) return { write: writeJson };
  if (style === "deepObject") return { write: writeDeepObject };
  return style || Object.keys(others).length > 0 ? { write: writeList } : {};
}

const searchOf = async (query: object, metadata: Metadata = {}) => {
  const parameters = Object.fromEntries(
    Object.keys(query).map((name) => [
      `query:${name}`,
      {
        in: "query",
        ...writerOf(metadata),
        ...metadata,
      } as const,
    ]),
  );
  const { url } = await sentBy({}, (client) =>
    callOperation(
      client,
      { method: "GET", path: "/p", parameters, locations: allLocations },
      { query },
    ),
  );
  return url.slice("https://acme.test/api/p".length);
};

describe("query values", () => {
  it.each<[query: object, metadata: Metadata, want: string]>([
    [{}, {}, ""],
    [{ a: "x" }, {}, "?a=x"],
    [{ a: "" }, {}, "?a="],
    [{ a: 0, b: false }, {}, "?a=0&b=false"],
    [{ a: 12345678901234567890n }, {}, "?a=12345678901234567890"],
    [{ a: new Date(0) }, {}, "?a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: undefined, b: null, c: 1 }, {}, "?c=1"],
    [{ "a&x": "b=c&d" }, {}, "?a%26x=b%3Dc%26d"],
    [{ a: "x y+z#/?" }, {}, "?a=x%20y%2Bz%23%2F%3F"],
    [{ "expand[]": ["a", "b"] }, {}, "?expand%5B%5D=a&expand%5B%5D=b"],
    [{ a: ["x", null, undefined, "y"] }, {}, "?a=x&a=y"],
    [{ a: [] }, {}, ""],
    [{ a: { r: 1, g: null, "b c": "x&y" } }, {}, "?r=1&b%20c=x%26y"],
    [{ a: ["x,", "y"] }, { explode: false }, "?a=x%2C,y"],
    [{ a: [null, "y"] }, { explode: false }, "?a=y"],
    [{ a: [] }, { explode: false }, ""],
    [{ a: { r: 1, g: 2 } }, { explode: false }, "?a=r,1,g,2"],
    [{ a: "x" }, { explode: false }, "?a=x"],
    [{ a: ["x y", "z"] }, { style: "spaceDelimited" }, "?a=x%20y%20z"],
    [{ a: { r: 1, g: 2 } }, { style: "spaceDelimited", explode: false }, "?a=r%201%20g%202"],
    [{ a: ["x", "y"] }, { style: "spaceDelimited", explode: true }, "?a=x&a=y"],
    [{ a: ["x|", "y"] }, { style: "pipeDelimited" }, "?a=x%7C%7Cy"],
    [{ a: ["x", "y"] }, { style: "pipeDelimited", explode: true }, "?a=x&a=y"],
    [{ a: { r: 1, g: 2 } }, { style: "pipeDelimited" }, "?a=r%7C1%7Cg%7C2"],
    [{ a: { r: 1, g: "x&" } }, { style: "deepObject" }, "?a%5Br%5D=1&a%5Bg%5D=x%26"],
    [{ a: { r: { s: 1, t: null } } }, { style: "deepObject" }, "?a%5Br%5D%5Bs%5D=1"],
    [{ a: { r: [1, 2] } }, { style: "deepObject" }, "?a%5Br%5D=1&a%5Br%5D=2"],
    [{ a: { "]&": 1 } }, { style: "deepObject" }, "?a%5B%5D%26%5D=1"],
    [
      { a: { when: new Date(0) } },
      { style: "deepObject" },
      "?a%5Bwhen%5D=1970-01-01T00%3A00%3A00.000Z",
    ],
    [{ a: ":/?@!$'()*,;=" }, { allowReserved: true }, "?a=:/?@!$'()*,;="],
    [{ a: "&+#[]% ü" }, { allowReserved: true }, "?a=%26%2B%23%5B%5D%25%20%C3%BC"],
    [{ a: { r: ["&"] } }, { content: "json" }, "?a=%7B%22r%22%3A%5B%22%26%22%5D%7D"],
    [{ a: "x" }, { content: "json" }, "?a=%22x%22"],
  ])("%o %o -> %s", async (query, metadata, want) => {
    expect(await searchOf(query, metadata)).toBe(want);
  });

  it.each<[value: unknown, metadata?: Metadata]>([
    [Number.NaN],
    [Number.NEGATIVE_INFINITY],
    [new Date(Number.NaN)],
    ["\ud800"],
    [() => "x"],
    [Symbol("x")],
    [new Map([["a", 1]])],
    [new URL("https://h.test")],
    [{ a: { b: 1 } }],
    [{ a: [1] }],
    [[["x"]]],
    [[{ a: 1 }]],
    [[Number.NaN]],
    [{ a: { b: 1 } }, { explode: false }],
    [{ "\ud800": 1 }],
    [{ a: Number.NaN }, { style: "deepObject" }],
    [{ a: 1n }, { content: "json" }],
  ])("%o is refused before anything is sent (%o)", async (a, metadata) => {
    const error = await errorOf(() => searchOf({ a }, metadata));
    expect(error).toMatchObject({ name: "ConfigError", field: "query.a", vendor: "acme" });
  });

  it("that are refused are not repeated", async () => {
    const error = await errorOf(() => searchOf({ a: new Set(["test-secret"]), b: "test-secret" }));
    const nested = await errorOf(() => searchOf({ a: { b: { c: "test-secret" } } }));
    expect(String(error) + String(nested)).not.toContain("test-secret");
  });

  it("take an object of another realm as a plain object", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(await searchOf({ a: runInNewContext("({ r: 1 })") })).toBe("?r=1");
  });
});

describe("any query", () => {
  const text = fc.string({ unit: "grapheme" });
  const name = text.filter((one) => one !== "__proto__");

  it("of single values reads back as it was", async () => {
    const { client, calls } = observeClient();
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text), fc.boolean(), async (query, allowReserved) => {
        calls.length = 0;
        const parameters = Object.fromEntries(
          Object.keys(query).map((key) => [
            `query:${key}`,
            { in: "query", allowReserved } as const,
          ]),
        );
        await callOperation(
          client,
          { method: "GET", path: "/p", parameters, locations: allLocations },
          { query },
        );
        const url = new URL(calls[0]?.request.url ?? "");
        expect(url.origin + url.pathname + url.hash).toBe("https://acme.test/api/p");
        expect([...url.searchParams]).toEqual(Object.entries(query));
      }),
      { numRuns: 1000 },
    );
  });

  it("of lists reads back as it was, exploded or split at its commas", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (list) => {
        const exploded = new URLSearchParams(await searchOf({ list }));
        expect(exploded.getAll("list")).toEqual(list);
        const joined = (await searchOf({ list }, { explode: false })).slice("?list=".length);
        expect(joined.split(",").map(decodeURIComponent)).toEqual(list);
      }),
      { numRuns: 500 },
    );
  });
});
