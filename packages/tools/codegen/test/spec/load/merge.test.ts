import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { mergeDocuments } from "../../../src/spec/load/merge.ts";
import { problemLines } from "../../support/problem-lines.ts";

const merge = (...values: JsonObject[]) =>
  mergeDocuments(
    "acme",
    values.map((value, index) => ({ file: `${"abc"[index]}.yaml`, value })),
  );

it.each<{ name: string; given: JsonObject[]; want: JsonObject }>([
  { name: "nothing", given: [], want: {} },
  {
    name: "what is in one of them",
    given: [{ paths: { "/a": { get: {} } } }, { paths: { "/a": { put: {} }, "/b": {} } }],
    want: { paths: { "/a": { get: {}, put: {} }, "/b": {} } },
  },
  {
    name: "equal values, whatever the order of their keys",
    given: [
      { info: { title: "A", version: "1" }, tags: [{ name: "x", description: "y" }] },
      { info: { version: "1", title: "A" }, tags: [{ description: "y", name: "x" }] },
    ],
    want: { info: { title: "A", version: "1" }, tags: [{ name: "x", description: "y" }] },
  },
  {
    name: "a third with the first two",
    given: [{ a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, z: 3 } }],
    want: { a: { x: 1, y: 2, z: 3 } },
  },
  { name: "null, which is a value", given: [{ a: null }, { a: null }], want: { a: null } },
])("merges $name", ({ given, want }) => {
  expect(merge(...given)).toEqual({ document: want, diagnostics: [] });
});

it.each<{ name: string; given: JsonObject[]; want: string[] }>([
  {
    name: "different scalars",
    given: [{ info: { title: "A" } }, { info: { title: "B" } }],
    want: ["MERGE_CONFLICT b.yaml /info/title: The value differs from the one in a.yaml."],
  },
  {
    name: "lists in another order",
    given: [{ required: ["a", "b"] }, { required: ["b", "a"] }],
    want: ["MERGE_CONFLICT b.yaml /required: The value differs from the one in a.yaml."],
  },
  {
    name: "an object and a scalar",
    given: [{ paths: { "/a/b": {} } }, { paths: { "/a/b": "x" } }],
    want: ["MERGE_CONFLICT b.yaml /paths/~1a~1b: The value differs from the one in a.yaml."],
  },
  {
    name: "null and a value",
    given: [{ a: null }, { a: 1 }],
    want: ["MERGE_CONFLICT b.yaml /a: The value differs from the one in a.yaml."],
  },
  {
    name: "a third file, naming both earlier ones",
    given: [{ a: 1 }, { b: 1 }, { a: 2, b: 2 }],
    want: [
      "MERGE_CONFLICT c.yaml /a: The value differs from the one in a.yaml or b.yaml.",
      "MERGE_CONFLICT c.yaml /b: The value differs from the one in a.yaml or b.yaml.",
    ],
  },
])("refuses $name", ({ given, want }) => {
  expect(problemLines(merge(...given).diagnostics)).toEqual(want);
});
