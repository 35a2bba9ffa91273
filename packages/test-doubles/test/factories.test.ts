import { describe, expect, it } from "vitest";
import { responseFactory } from "../src/create-factory.ts";
import { mergeOverrides } from "../src/merge-overrides.ts";
import { fixture, type ProductBodies } from "./fixture.ts";

const make = responseFactory<ProductBodies>(fixture, "getProduct");

describe("a body", () => {
  it("has everything that the schema names, or only what it requires", () => {
    expect(Object.keys(make(200))).toEqual(["id", "name", "tags", "parent"]);
    expect(make(200, undefined, { mode: "minimal" })).toEqual({ id: "sample", name: "sample" });
  });

  it("is the same for the same seed, another for another", () => {
    expect(make(200, {}, { seed: 7 })).toEqual(make(200, {}, { seed: 7 }));
    expect(make(200, {}, { seed: 7 })).not.toEqual(make(200, {}, { seed: 8 }));
  });

  it("is undefined where none is documented", () => {
    expect(responseFactory<{ 204: undefined }>(fixture, "archive")(204)).toBeUndefined();
  });

  it("is a Blob or a stream where the client returns one", async () => {
    const blob = responseFactory<{ 200: Blob }>(fixture, "download")(200);
    expect([blob.type, await blob.text()]).toEqual(["image/png", "sample bytes"]);
    const stream = responseFactory<{ 200: ReadableStream }>(fixture, "events")(200);
    expect(await new Response(stream).text()).toMatch(/^data: /);
    const own = new Blob(["mine"]);
    expect(responseFactory<{ 200: Blob }>(fixture, "download")(200, own)).toBe(own);
  });

  it("without a valid value is an error, unless one is given", () => {
    const impossible = responseFactory<{ 200: object }>(fixture, "impossible");
    expect(() => impossible(200)).toThrow(
      /no sample satisfies .*Endless.*; pass a complete body instead/,
    );
    expect(impossible(200, { next: 1 })).toEqual({ next: 1 });
  });
});

describe("overrides", () => {
  const sample = {
    a: 1,
    b: { c: 2, d: 3 },
    list: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
  };

  it.each<[what: string, overrides: unknown, merged: unknown]>([
    ["a part of an object", { b: { c: 9 } }, { ...sample, b: { c: 9, d: 3 } }],
    ["undefined takes out", { b: { c: undefined } }, { ...sample, b: { d: 3 } }],
    ["null stays", { b: null }, { ...sample, b: null }],
    [
      "a longer list",
      { list: [{}, { x: 9 }, { y: 9 }] },
      {
        ...sample,
        list: [
          { x: 1, y: 1 },
          { x: 9, y: 2 },
          { x: 1, y: 9 },
        ],
      },
    ],
    ["an empty list", { list: [] }, { ...sample, list: [] }],
    ["another kind of value", { a: [1] }, { ...sample, a: [1] }],
  ])("%s", (_, overrides, merged) => {
    expect(mergeOverrides(sample, overrides)).toEqual(merged);
  });

  it("are values, not prototypes", () => {
    const given: unknown = JSON.parse('{ "__proto__": { "polluted": true } }');
    const merged = mergeOverrides({ a: 1 }, given);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.keys(Object(merged))).toEqual(["a", "__proto__"]);
  });

  it("with a class of their own are taken as they are", () => {
    const date = new Date(0);
    expect(mergeOverrides({ at: {} }, { at: date })).toEqual({ at: date });
  });
});
