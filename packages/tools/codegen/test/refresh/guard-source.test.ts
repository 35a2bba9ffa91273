import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isLowerVersion } from "../../src/refresh/compare-versions.ts";
import { guardSource } from "../../src/refresh/guard-source.ts";
import { WORKSPACE_ROOT } from "../support/workspace-root.ts";

const known = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.2.0" },
  paths: { "/a": { get: {}, post: {} }, "/b": { get: {} } },
  components: { schemas: { A: { type: "object" }, B: { type: "object" } } },
});
const changed = (change: (document: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(known)));

function guardsOf(
  text: string,
  { file = "specs/acme/source/api.json", acceptRemovals = false } = {},
) {
  const candidate = { vendor: "acme", file, text, known, acceptRemovals };
  return guardSource(candidate).map(
    ({ code, message }) => /^Guard "(\w+)"/.exec(message)?.[1] ?? code,
  );
}

it.each([
  { name: "nothing", text: " \n", want: ["empty"] },
  { name: "all but the last byte", text: known.slice(0, -1), want: ["truncation"] },
  {
    name: "half of the size",
    text: `{"a":"${"x".repeat(known.length / 2 - 20)}"}`,
    want: ["size"],
  },
  { name: "three times the size", text: known + " ".repeat(known.length * 2), want: ["size"] },
  { name: "invalid syntax", text: `${known}}`, want: ["syntax", "SYNTAX"] },
  {
    name: "a duplicate key",
    text: known.replace('"paths":', '"info":{},"paths":'),
    want: ["syntax", "DUPLICATE_KEY"],
  },
  {
    name: "Swagger 2.0 for OpenAPI 3",
    text: known.replace('"openapi":"3.1.0"', '"swagger":"2.0"'),
    want: ["dialect"],
  },
  {
    name: "another kind of file",
    text: changed(({ info, paths }) => ({ info, other: paths, more: "x".repeat(80) })),
    want: ["dialect"],
  },
  {
    name: "another vendor's document",
    text: known.replace('"/a"', '"/c"').replace('"/b"', '"/d"'),
    want: ["vendor"],
  },
  { name: "a lower version", text: known.replace("1.2.0", "1.1.9"), want: ["version"] },
  { name: "a missing operation", text: known.replace(',"post":{}', ""), want: ["operations"] },
  {
    name: "a missing schema",
    text: known.replace(',"B":{"type":"object"}', ""),
    want: ["schemas"],
  },
])("refuses $name", ({ text, want }) => {
  expect(guardsOf(text)).toEqual(want);
});

it("accepts what grew, and what shrank if removals are accepted", () => {
  expect(guardsOf(known.replace('"/b"', '"/c":{"get":{}},"/b"'))).toEqual([]);
  const less = known.replace(',"post":{}', "").replace(',"B":{"type":"object"}', "");
  expect(guardsOf(less)).toEqual(["operations", "schemas"]);
  expect(guardsOf(less, { acceptRemovals: true })).toEqual([]);
});

it("takes Swagger 2.0 as what it was, and OpenAPI 3 for it", () => {
  const swagger = changed(({ openapi: _, components, ...rest }) => ({
    swagger: "2.0",
    ...rest,
    definitions: Object(components).schemas,
  }));
  const guards = (text: string) =>
    guardSource({
      ...{ vendor: "acme", file: "specs/acme/source/api.json" },
      ...{ text, known: swagger, acceptRemovals: false },
    }).map(({ message }) => /^Guard "(\w+)"/.exec(message)?.[1]);
  expect(guards(swagger.replace('"/b"', '"/c":{"get":{}},"/b"'))).toEqual([]);
  expect(guards(known)).toEqual([]);
  expect(guards(swagger.replace(',"B":{"type":"object"}', ""))).toEqual(["schemas"]);
  expect(guards(swagger.replace(',"post":{}', ""))).toEqual(["operations"]);
  expect(guards(swagger.replace('"swagger":"2.0"', '"a":"b"'))).toEqual(["dialect"]);
});

it("counts only the operations that the package has, and what they reach", () => {
  const schema = { $ref: "#/components/schemas/A" };
  const responses = { "200": { content: { "application/json": { schema } } } };
  const before = changed((document) => ({
    ...document,
    paths: { "/a": { get: { responses } }, "/b": { get: {} } },
  }));
  const guards = (text: string, operations: readonly string[] | undefined) =>
    guardSource({
      ...{ vendor: "acme", file: "specs/acme/source/api.json", text, known: before },
      ...{ acceptRemovals: false, operations },
    }).map(({ message }) => /^Guard "(\w+)"/.exec(message)?.[1]);
  const less = before.replace(',"/b":{"get":{}}', "").replace(',"B":{"type":"object"}', "");
  expect(guards(less, undefined)).toEqual(["operations", "schemas"]);
  expect(guards(less, ["/a"])).toEqual([]);
  expect(guards(less, ["/b"])).toEqual(["operations"]);
  expect(guards(before.replace('"A":{"type":"object"},', ""), ["/a"])).toEqual(["schemas"]);
});

it("checks only the size and the end of a page of prose", () => {
  const file = "specs/acme/source/page.md";
  expect(guardsOf(known.replace("{", "# "), { file })).toEqual([]);
  expect(guardsOf(known.slice(0, -1), { file })).toEqual(["truncation"]);
});

it.each([
  ["1.9", "1.10", true],
  ["2026-01-02", "2026-01-10", true],
  ["v2", "v1.9", false],
  ["1.0", "1.0.0", false],
  ["beta", "1.0", false],
])("%s is lower than %s: %s", (version, before, want) => {
  expect(isLowerVersion(version, before)).toBe(want);
});

const sources = readdirSync(join(WORKSPACE_ROOT, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join(WORKSPACE_ROOT, "specs", name, "source");
    return readdirSync(folder).map((file) => [`specs/${name}/source/${file}`] as const);
  });

it.each(sources)("accepts none of 1,000 truncations of %s", (file) => {
  const text = readFileSync(join(WORKSPACE_ROOT, file), "utf8");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
      const candidate = { vendor: "acme", file, text: text.slice(0, length), known: text };
      return guardSource({ ...candidate, acceptRemovals: true }).length > 0;
    }),
    { numRuns: 1000, seed: 1 },
  );
});
