import { afterEach, describe, expect, it, vi } from "vitest";
import { encodeInt64, type Int64Metadata, parseInt64 } from "../../src/index.ts";

const shapes = {
  Node: { id: true, children: { "*": "Node" }, either: { ".": true, id: true }, named: "Alias" },
  Alias: { "*": true },
} as const;
const BIG: Int64Metadata = { as: "bigint", shapes };
const TEXT: Int64Metadata = { as: "string", shapes };

afterEach(() => vi.restoreAllMocks());

/** A platform whose `JSON.parse` does not say how a number was written. */
function withoutSource(): void {
  const { parse } = JSON;
  vi.spyOn(JSON, "parse").mockImplementation((text, reviver) =>
    parse(text, reviver && ((key, value) => reviver(key, value))),
  );
}

describe.each([
  ["with the source of numbers", () => {}],
  ["without it", withoutSource],
])("an int64 %s", (_, prepare) => {
  it.each([
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -9223372036854775808n],
    ["9223372036854775807", 9223372036854775807n],
    ["7", 7n],
    ["0", 0n],
    ["1e3", 1000n],
    ["1.5", 1.5],
    ['"9007199254740993"', "9007199254740993"],
    ["null", null],
  ])("is read from %s", (text, want) => {
    prepare();
    expect(parseInt64(text, true, BIG)).toBe(want);
    expect(parseInt64(text, true, TEXT)).toBe(typeof want === "bigint" ? `${want}` : want);
  });

  it("is found where it is, at any depth, and nothing else is changed", () => {
    prepare();
    const text = `{
      "id": 9007199254740993, "count": 9007199254740993, "ratio": 0.12345678901234567890,
      "text": "id: 9007199254740993, \\" 9007199254740993", "many": 12345678901234567890e2,
      "children": [{ "id": 1, "n": 1, "children": [{ "id": 9007199254740995 }] }],
      "either": { "id": 3 }, "named": { "a": 4, "b": 5 }, "__proto__": { "id": 1 }
    }`;
    const value = parseInt64(text, "Node", BIG);
    expect(value).toEqual({
      id: 9007199254740993n,
      // biome-ignore lint/correctness/noPrecisionLoss: what is no int64 is read as ever
      count: 9007199254740993,
      ratio: 0.12345678901234568,
      text: 'id: 9007199254740993, " 9007199254740993',
      many: 1.2345678901234568e21,
      children: [{ id: 1n, n: 1, children: [{ id: 9007199254740995n }] }],
      either: { id: 3n },
      named: { a: 4n, b: 5n },
      ["__proto__"]: { id: 1 },
    });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    const own = parseInt64('{"__proto__": 5}', "Alias", BIG);
    expect(Object.entries(own as object)).toEqual([["__proto__", 5n]]);
    expect(parseInt64('{"either": 9007199254740993}', "Node", BIG)).toEqual({
      either: 9007199254740993n,
    });
  });

  it("throws for what is not JSON", () => {
    prepare();
    expect(() => parseInt64('{"id": 9007199254740993', "Node", BIG)).toThrow(SyntaxError);
    expect(() => parseInt64('{"id": 09007199254740993}', "Node", BIG)).toThrow(SyntaxError);
  });
});

describe("a body with int64", () => {
  const body = (value: unknown, metadata = BIG) =>
    encodeInt64(value, { vendor: "acme" }, "Node", metadata).body;
  it("is sent with all digits", () => {
    expect(body({ id: 9007199254740993n, children: [{ id: 1n }], other: 2n })).toBe(
      '{"id":9007199254740993,"children":[{"id":1}],"other":2}',
    );
    const text = { id: "9007199254740993", children: [{ id: "-7" }], either: "5", other: "9" };
    expect(body(text, TEXT)).toBe(
      '{"id":9007199254740993,"children":[{"id":-7}],"either":5,"other":"9"}',
    );
  });
  it("is sent as any other where it has none", () => {
    const at = new Date(0);
    const shared = { id: "1" };
    expect(body({ id: "x", a: [shared, null, undefined], at, children: [shared], n: 1.5 })).toBe(
      '{"id":"x","a":[{"id":"1"},null,null],"at":"1970-01-01T00:00:00.000Z","children":[{"id":1}],"n":1.5}',
    );
    const either = encodeInt64({ "": "5" }, { vendor: "acme" }, { ".": true }, TEXT);
    expect(either.body).toBe('{"":"5"}');
  });
  it("that is not JSON is a ConfigError", () => {
    const cycle: Record<string, unknown> = {};
    cycle["cycle"] = cycle;
    expect(() => body(cycle)).toThrow(expect.objectContaining({ name: "ConfigError" }));
  });
});
