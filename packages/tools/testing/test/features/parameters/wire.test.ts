import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("parameters", 6);

const point = { x: 1, y: 2 };

it("writes each style of a path parameter", async () => {
  const path = {
    plain: "a/b",
    list: [1, 2],
    exploded: point,
    label: "a",
    labels: ["a", "b"],
    matrix: ["a", "b"],
    pairs: point,
    record: point,
    json: point,
  };
  const { exchange } = await feature.call("byPath", { path });
  expect(exchange.violations).toEqual([]);
  expect(exchange.path).toBe(
    "/v1/path/a%2Fb/1,2/x=1,y=2/.a/.a.b/;matrix=a,b/;x=1;y=2/x,1,y,2/%7B%22x%22%3A1%2C%22y%22%3A2%7D",
  );
  expect(exchange.received.path).toEqual(path);
});

it("writes the other styles of a path parameter", async () => {
  const lists = { label: ["a", "b"], matrix: ["a", "b"] };
  const path = { ...lists, record: point, word: "a", object: point, scalar: true };
  const { exchange } = await feature.call("byStyle", { path });
  expect(exchange.violations).toEqual([]);
  expect(exchange.path).toBe(
    "/v1/styles/.a,b/.x=1.y=2/;word=a/;matrix=a;matrix=b/;object=x,1,y,2/true",
  );
  expect(exchange.received.path).toEqual(path);
});

it.each([
  { given: { text: "a&b=c" }, want: "text=a%26b%3Dc" },
  { given: { when: new Date(0) }, want: "when=1970-01-01T00%3A00%3A00.000Z" },
  { given: { "ids[]": [1, 2] }, want: "ids%5B%5D=1&ids%5B%5D=2" },
  { given: { csv: ["a,b", "c"] }, want: "csv=a%2Cb,c" },
  { given: { spaced: ["a", "b"] }, want: "spaced=a%20b" },
  { given: { piped: ["a", "b"] }, want: "piped=a%7Cb" },
  { given: { filter: point }, want: "filter%5Bx%5D=1&filter%5By%5D=2" },
  { given: { url: "https://a.example/?b" }, want: "url=https://a.example/?b" },
  { given: { json: point }, want: "json=%7B%22x%22%3A1%2C%22y%22%3A2%7D" },
  { given: { raw: "{}" }, want: "raw=%7B%7D" },
  { given: { record: point }, want: "record=x,1,y,2" },
])("writes the query $want", async ({ given, want }) => {
  const { exchange } = await feature.call("byQuery", { query: given });
  expect(exchange.path).toBe(`/v1/query?${want}`);
  expect(exchange.violations).toEqual([]);
});

it("spreads an exploded object over the query", async () => {
  const { exchange } = await feature.call("spread", { query: { point } });
  expect(exchange.path).toBe("/v1/spread?x=1&y=2");
  expect(exchange.received.query).toEqual({ point });
});

it("writes headers and cookies", async () => {
  const header = { "X-Ids": [1, 2], "X-Point": point, "X-Flag": false };
  const headers = await feature.call("byHeader", { header });
  expect(headers.exchange.violations).toEqual([]);
  expect(headers.exchange.received.header).toEqual(header);
  expect(headers.sent.headers.get("X-Point")).toBe("x=1,y=2");
  const cookie = { session: "a b", tags: ["a", "b"] };
  const cookies = await feature.call("byCookie", { cookie });
  expect(cookies.exchange.violations).toEqual([]);
  expect(cookies.sent.headers.get("Cookie")).toBe("session=a%20b; tags=a,b");
});

it("marks deprecated parameters, and says their defaults", async () => {
  const folder = join(inject("featuresRoot"), "packages/parameters/src/generated");
  const operations = await readFile(join(folder, "operations.ts"), "utf8");
  expect(operations).toMatch(/Default: `"none"`[^/]+@deprecated[^/]+\*\/\n\s+old\?: string/);
});
