import {
  type FaultServer,
  findSecrets,
  renderings,
  respondJson,
  startFaultServer,
  volume,
} from "@org/testing/faults";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOperation, type OperationMetadata, type VendorClient } from "../../src/index.ts";
import { allLocations } from "../support/observed-client.ts";
import { call, clientOf, OPERATIONS, rejectionOf } from "./fault-client.ts";

const RUNS = { numRuns: volume(1000, 10_000) };
const NESTED: OperationMetadata = {
  name: "getPart",
  method: "GET",
  path: "/v1/products/{id}/parts/{part}",
  locations: allLocations,
};
// Half of a surrogate pair and control characters do not belong in a URL; `.` and `..` are removed.
const isAccepted = (text: string): boolean =>
  text.isWellFormed() && !/^\.{0,2}$|\p{Control}/u.test(text);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "a/b",
    "a?b",
    "a#b",
    "%2e%2e",
    "%",
    "\\",
    "a;b",
    "@",
    "//h",
    " ",
    "+",
    "\u00ad",
    "：／",
  ),
);
const pathValue = anyText.filter(isAccepted);

let server: FaultServer;
let client: VendorClient;
let elsewhere: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(() => respondJson({}));
  elsewhere = await startFaultServer(() => respondJson({}));
  client = clientOf({ url: `${server.url}/base` });
});

afterAll(() => Promise.all([server.close(), elsewhere.close()]));

/** Target of the one request that a call sends. */
async function targetOf(metadata: OperationMetadata, init: object): Promise<string> {
  const before = server.requests.length;
  await callOperation(client, { locations: allLocations, ...metadata }, init);
  expect(server.requests.length).toBe(before + 1);
  return server.requests[before]?.target ?? "";
}

describe("path values", () => {
  it("fill their segment and nothing else, at the configured origin", async () => {
    await fc.assert(
      fc.asyncProperty(pathValue, pathValue, async (id, part) => {
        const target = await targetOf(NESTED, { path: { id, part } });
        const { pathname, search, hash } = new URL(target, server.url);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual([
          "",
          "base",
          "v1",
          "products",
          id,
          "parts",
          part,
        ]);
        expect(search + hash).toBe("");
      }),
      RUNS,
    );
    expect(elsewhere.connections()).toBe(0);
  });

  it("lead to no other server even where they name one", async () => {
    const { port } = elsewhere;
    for (const id of [`//127.0.0.1:${port}/`, `@127.0.0.1:${port}`, `http://127.0.0.1:${port}`]) {
      expect(await targetOf(NESTED, { path: { id, part: id } })).toMatch(/^\/base\/v1\//);
    }
    expect(elsewhere.connections()).toBe(0);
  });
});

describe("path values that are refused", () => {
  const refused: readonly unknown[] = [
    "",
    ".",
    "..",
    "\ud800",
    "a\udfff",
    "\0",
    "a\nb",
    "\x7f",
    "\x85",
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    ["a"],
    [".."],
    {},
    { a: 1 },
    new Date(Number.NaN),
    Symbol("a"),
    () => "a",
  ];

  it.each(refused.map((value) => ({ value })))("$value", async ({ value }) => {
    const before = server.requests.length;
    const path = { id: value, part: "a" };
    const error = await rejectionOf(callOperation(client, NESTED, { path }));
    expect(error).toMatchObject({ name: "ConfigError", field: "path.id" });
    expect(server.requests.length).toBe(before);
  });

  it("%2e%2e is sent as the text that it is", async () => {
    const target = await targetOf(NESTED, { path: { id: "%2e%2e", part: "a" } });
    expect(target).toBe("/base/v1/products/%252e%252e/parts/a");
  });

  it("any text that is not accepted", async () => {
    const refusedText = anyText.filter((text) => !isAccepted(text));
    const before = server.requests.length;
    await fc.assert(
      fc.asyncProperty(refusedText, async (id) => {
        const path = { id, part: "a" };
        const error = await rejectionOf(callOperation(client, NESTED, { path }));
        expect(error).toMatchObject({ name: "ConfigError" });
      }),
      RUNS,
    );
    expect(server.requests.length).toBe(before);
  });
});

describe("header values", () => {
  const planted = "planted-header-value-51c2";
  const breaks = fc
    .tuple(
      fc.string(),
      fc.constantFrom("\r", "\n", "\r\n", "\0", "\r\nHost: other.test"),
      fc.string(),
    )
    // Fetch trims white space at the ends (Fetch §2.2.2), where it can break nothing.
    .map(([before, separator, after]) => `${planted}${before}${separator}${after}${planted}`);
  const carriers: readonly ((value: string) => object)[] = [
    (value) => ({ headers: { "X-Trace": value } }),
    (value) => ({ headers: [["X-Trace", value]] }),
    (value) => ({ header: { "X-Trace": value } }),
    (value) => ({ headers: { [value]: "a" } }),
  ];

  it("with a line break or a NUL are refused without echo", async () => {
    const before = server.requests.length;
    await fc.assert(
      fc.asyncProperty(breaks, fc.constantFrom(...carriers), async (value, carry) => {
        const error = await rejectionOf(call(client, OPERATIONS.get, carry(value)));
        expect(error).toMatchObject({ name: "ConfigError" });
        expect(findSecrets([planted], renderings(error, "hidden"))).toEqual([]);
      }),
      { numRuns: volume(200, 10_000) },
    );
    expect(server.requests.length).toBe(before);
  });
});

describe("query parameters", () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => one.isWellFormed());
  const dates = fc.date({ noInvalidDate: true });
  const value = fc.oneof(text, fc.integer(), fc.bigInt(), fc.boolean(), dates);
  const asText = (one: unknown): string => (one instanceof Date ? one.toISOString() : String(one));
  const name = text.filter((one) => one !== "" && one !== "__proto__");

  it("arrive as they were given, names and values", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 5 }), async (query) => {
        const { path } = OPERATIONS.get.init;
        const target = await targetOf(OPERATIONS.get.metadata, { path, query });
        const { pathname, searchParams } = new URL(target, server.url);
        expect(pathname).toBe("/base/products/tee");
        expect([...searchParams]).toEqual(
          Object.entries(query).map(([key, one]) => [key, asText(one)]),
        );
      }),
      RUNS,
    );
  });

  it.each([
    ["NaN", Number.NaN],
    ["an invalid Date", new Date(Number.NaN)],
    ["a nested object", { a: { b: 1 } }],
    ["a nested list", [[1]]],
    ["half of a surrogate pair", "\ud800"],
    ["a symbol", Symbol("a")],
  ])("%s is refused, not dropped", async (_, bad) => {
    const before = server.requests.length;
    const error = await rejectionOf(call(client, OPERATIONS.get, { query: { bad } }));
    expect(error).toMatchObject({ name: "ConfigError", field: "query.bad" });
    expect(server.requests.length).toBe(before);
  });
});
