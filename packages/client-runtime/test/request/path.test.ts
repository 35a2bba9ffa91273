import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  callOperation,
  type ParameterMetadata,
  writeJson,
  writePathValue,
} from "../../src/index.ts";
import { allLocations, errorOf, observeClient, sentBy } from "../support/observed-client.ts";

type Metadata = Readonly<Record<string, Partial<ParameterMetadata>>>;

const pathOf = async (path: string, values: object | undefined, metadata: Metadata = {}) => {
  const parameters = Object.fromEntries(
    Object.entries(metadata).map(([name, one]): [string, ParameterMetadata] => {
      const structured = one.style ? { write: writePathValue } : {};
      const write = one.content ? { write: writeJson } : structured;
      return [`path:${name}`, { in: "path", ...write, ...one }];
    }),
  );
  const { url } = await sentBy({}, (client) =>
    callOperation(
      client,
      { method: "GET", path, parameters, locations: allLocations },
      { path: values },
    ),
  );
  expect(new URL(url).href).toBe(url);
  return url.slice("https://acme.test/api".length);
};

describe("path values", () => {
  it.each<[path: string, values: object | undefined, metadata: Metadata, want: string]>([
    ["/p/{id}", { id: "tee" }, {}, "/p/tee"],
    ["/p/{id}", { id: 7 }, {}, "/p/7"],
    ["/p/{id}", { id: false }, {}, "/p/false"],
    ["/p/{id}", { id: 12345678901234567890n }, {}, "/p/12345678901234567890"],
    ["/p/{id}", { id: new Date(0) }, {}, "/p/1970-01-01T00%3A00%3A00.000Z"],
    ["/p/{id}", { id: "a/b?c#d%e\\f g" }, {}, "/p/a%2Fb%3Fc%23d%25e%5Cf%20g"],
    ["/p/{id}", { id: "%2e%2e" }, {}, "/p/%252e%252e"],
    ["/p/{id}", { id: "..." }, {}, "/p/..."],
    ["/p/{id}", { id: "{other}", other: "x" }, {}, "/p/%7Bother%7D"],
    ["/p/{id}", { id: "$&" }, {}, "/p/%24%26"],
    ["/{a}/{b}/{a}", { a: 1, b: 2 }, {}, "/1/2/1"],
    ["/{constructor}", { constructor: "x" }, {}, "/x"],
    ["/v{version}/p", undefined, { version: { default: "1" } }, "/v1/p"],
    ["/v{version}/p", { version: undefined }, { version: { default: "1" } }, "/v1/p"],
    ["/v{version}/p", { version: "2" }, { version: { default: "1" } }, "/v2/p"],
    ["/{x}", { x: ["a", "b/c"] }, { x: { style: "simple" } }, "/a,b%2Fc"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "simple" } }, "/r,1,g,2"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "simple", explode: true } }, "/r=1,g=2"],
    ["/{x}", { x: "a" }, { x: { style: "label" } }, "/.a"],
    ["/{x}", { x: ["a", "b"] }, { x: { style: "label" } }, "/.a,b"],
    ["/{x}", { x: ["a", "b"] }, { x: { style: "label", explode: true } }, "/.a.b"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "label" } }, "/.r,1,g,2"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "label", explode: true } }, "/.r=1.g=2"],
    ["/{x}", { x: "a" }, { x: { style: "matrix" } }, "/;x=a"],
    ["/{x}", { x: ["a", "b"] }, { x: { style: "matrix" } }, "/;x=a,b"],
    ["/{x}", { x: ["a", "b"] }, { x: { style: "matrix", explode: true } }, "/;x=a;x=b"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "matrix" } }, "/;x=r,1,g,2"],
    ["/{x}", { x: { r: 1, g: 2 } }, { x: { style: "matrix", explode: true } }, "/;r=1;g=2"],
    ["/{x}", { x: { a: ["/"] } }, { x: { content: "json" } }, "/%7B%22a%22%3A%5B%22%2F%22%5D%7D"],
  ])("%s with %o %o -> %s", async (path, values, metadata, want) => {
    expect(await pathOf(path, values, metadata)).toBe(want);
  });

  const write = writePathValue;
  const simple: ParameterMetadata = { in: "path", style: "simple", write };
  it.each<[value: unknown, metadata?: ParameterMetadata]>([
    [""],
    ["."],
    [".."],
    [undefined],
    [null],
    [null, { in: "path", default: "1" }],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Date(Number.NaN)],
    ["\ud800"],
    ["a\udc00b"],
    ["a\nb"],
    ["\u0000"],
    ["\u007f"],
    ["\u0085"],
    [{}],
    [{ a: 1 }],
    [["a"]],
    [[".."]],
    [() => "a"],
    [Symbol("a")],
    [new Map([["a", 1]]), simple],
    [[], simple],
    [{}, simple],
    [["a", ".."], simple],
    [["a", ""], simple],
    [["a", null], simple],
    [["a", ["b"]], simple],
    [{ a: ".." }, simple],
    [{ "": "a" }, simple],
    ["", { in: "path", style: "label", write }],
    ["\u0000", { in: "path", style: "matrix", write }],
    [undefined, { in: "path", content: "json", write: writeJson }],
    [1n, { in: "path", content: "json", write: writeJson }],
  ])("%o is refused before anything is sent (%o)", async (id, metadata) => {
    const { client, calls } = observeClient();
    const parameters: Record<string, ParameterMetadata> = metadata ? { "path:id": metadata } : {};
    const operation = {
      method: "GET",
      path: "/p/{id}",
      parameters,
      locations: allLocations,
    } as const;
    const error = await errorOf(() => callOperation(client, operation, { path: { id } }));
    expect(error).toMatchObject({ name: "ConfigError", field: "path.id", vendor: "acme" });
    expect(calls).toEqual([]);
  });

  it.each([
    { path: "/a{x}", values: {} },
    { path: "/{x}", values: undefined },
    { path: "/{x}", values: Object.create({ x: "inherited" }) },
    { path: "/{toString}", values: {} },
  ])("$path without its value is refused", async ({ path, values }) => {
    const error = await errorOf(() => pathOf(path, values));
    expect(error).toMatchObject({ name: "ConfigError" });
  });
});

describe("any path value", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "?", "#", "@", ":", ";") }),
  );

  it("is either sent so that it reads back as it was, at the same origin, or refused", async () => {
    const { client, calls } = observeClient();
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        calls.length = 0;
        const unsafe = [a, b].some((value) => /^\.{0,2}$|[\p{Cc}\p{Cs}]/u.test(value));
        const call = () => client.GET("/p/{a}/x/{b}", { path: { a, b } });
        if (unsafe) {
          expect(await errorOf(call)).toMatchObject({ name: "ConfigError" });
          expect(calls).toEqual([]);
          return;
        }
        await call();
        const url = new URL(calls[0]?.request.url ?? "");
        expect(url.origin).toBe("https://acme.test");
        expect(url.search + url.hash).toBe("");
        const segments = url.pathname.split("/").map(decodeURIComponent);
        expect(segments).toEqual(["", "api", "p", a, "x", b]);
      }),
      { numRuns: 2000 },
    );
  });
});
