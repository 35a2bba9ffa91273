import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/json/json.ts";
import { parseDocument } from "../../../src/spec/load/parse-document.ts";
import { problemLines } from "../../support/problem-lines.ts";

const manyAliases = ["a", "b", "c", "d"]
  .map((key, index) => {
    const item = index === 0 ? "x" : `*${"abcd"[index - 1]}`;
    return `${key}: &${key} [${Array(9).fill(item).join(", ")}]`;
  })
  .join("\n");

describe("what is read", () => {
  it.each<{ name: string; file?: string; given: string; want: Json }>([
    { name: "JSON", file: "a.json", given: '{"a": [1, null, true]}', want: { a: [1, null, true] } },
    { name: "JSON by YAML's rules", given: '{"a": {"b": 1.5e3}}', want: { a: { b: 1500 } } },
    { name: "block YAML", given: "a:\n  - b: c\n  - |\n    d\n", want: { a: [{ b: "c" }, "d\n"] } },
    {
      name: "status codes as names",
      given: "200: ok\n'404': no",
      want: { "200": "ok", "404": "no" },
    },
    {
      name: "keywords and dates of YAML 1.1 as the strings they look like",
      given: "a: no\nb: 2020-01-01\nc: 12:30:45",
      want: { a: "no", b: "2020-01-01", c: "12:30:45" },
    },
    {
      name: "anchors and aliases",
      given: "a: &x {b: 1}\nc: *x",
      want: { a: { b: 1 }, c: { b: 1 } },
    },
    {
      name: "no merge keys, which YAML 1.2 does not have",
      given: "a: {<<: 1}",
      want: { a: { "<<": 1 } },
    },
    { name: "Windows line endings", given: "a: 1\r\nb: 2\r\n", want: { a: 1, b: 2 } },
  ])("$name", ({ file = "a.yaml", given, want }) => {
    expect(parseDocument("acme", file, given)).toEqual({ value: want, diagnostics: [] });
  });

  it("keeps __proto__ as a key like any other", () => {
    const { value } = parseDocument("acme", "a.yaml", "__proto__: {polluted: true}");
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    expect(Reflect.get(value ?? {}, "polluted")).toBeUndefined();
  });
});

it.each([
  ["a.yaml", "a:\n  b: { x: 1 }\n  b: { x: 1 }\n", "3:3", 2, 3],
  ["a.json", '{\n\t"a": {\n\t\t"b": { "x": 1 },\n\t\t"b": { "x": 1 }\n\t}\n}', "4:3", 3, 4],
])("takes a key that stands twice with the same value, in %s, and says so", (file, text, ...at) => {
  const [position, first, second] = at;
  const { value, diagnostics } = parseDocument("acme", file, text);
  expect(value).toEqual({ a: { b: { x: 1 } } });
  expect(diagnostics).toMatchObject([
    {
      code: "DUPLICATE_KEY_EQUAL",
      severity: "warning",
      pointer: position,
      message: `The key "b" is on line ${first} and again on line ${second}, with the same value.`,
    },
  ]);
});

it("refuses a document where one of several keys stands twice with two values", () => {
  const { value, diagnostics } = parseDocument("acme", "a.yaml", "a: 1\na: 1\nb: 1\nb: 2\n");
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["DUPLICATE_KEY_EQUAL", "DUPLICATE_KEY"]);
});

describe("what is refused", () => {
  it.each<{ name: string; file?: string; given: string; want: string[] }>([
    {
      name: "duplicate keys, each with its line",
      given: "a: 1\nb: 2\na: 3\nb: 4\n",
      want: [
        'DUPLICATE_KEY a.yaml 3:1: The key "a" is on line 1 and again on line 3.',
        'DUPLICATE_KEY a.yaml 4:1: The key "b" is on line 2 and again on line 4.',
      ],
    },
    {
      name: "a duplicate key in JSON",
      file: "a.json",
      given: '{\n  "a": { "b": 1,\n    "b": 2 }\n}',
      want: ['DUPLICATE_KEY a.json 3:5: The key "b" is on line 2 and again on line 3.'],
    },
    {
      name: "a number and a string that are the same key",
      given: "200: a\n'200': b",
      want: ['DUPLICATE_KEY a.yaml 2:1: The key "200" is on line 1 and again on line 2.'],
    },
    {
      name: "several documents",
      given: "a: 1\n---\nb: 2",
      want: ["SYNTAX a.yaml 2:1: The file contains several documents."],
    },
    {
      name: "a custom tag",
      given: "a: !js/function x",
      want: ["SYNTAX a.yaml 1:4: Unresolved tag: !js/function"],
    },
    {
      name: "a tag for what JSON cannot represent",
      given: "a: !!binary aGk=",
      want: [
        "SYNTAX a.yaml: A value cannot be written in JSON: a tag, `.inf`, `.nan`, or a cycle.",
      ],
    },
    {
      name: "infinity",
      given: "a: .inf",
      want: [
        "SYNTAX a.yaml: A value cannot be written in JSON: a tag, `.inf`, `.nan`, or a cycle.",
      ],
    },
    {
      name: "a cycle of aliases",
      given: "a: &a [*a]",
      want: [
        "SYNTAX a.yaml: A value cannot be written in JSON: a tag, `.inf`, `.nan`, or a cycle.",
      ],
    },
    {
      name: "an alias bomb",
      given: manyAliases,
      want: ["SYNTAX a.yaml: Excessive alias count indicates a resource exhaustion attack"],
    },
    {
      name: "an alias of nothing",
      given: "a: *b",
      want: ["SYNTAX a.yaml: Unresolved alias (the anchor must be set before the alias): b"],
    },
    {
      name: "YAML 1.1",
      given: "%YAML 1.1\n---\na: no",
      want: [
        "SYNTAX a.yaml: The file declares YAML 1.1, where plain words such as `no` are booleans.",
      ],
    },
    {
      name: "tabs as indentation",
      given: "a:\n\tb: 1",
      want: ["SYNTAX a.yaml 2:1: Tabs are not allowed as indentation"],
    },
    {
      name: "only the first of the errors that one mistake causes",
      given: "a: [1\nb: }\nc: ]",
      want: [
        "SYNTAX a.yaml 2:1: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    },
    {
      name: "the first of several mistakes",
      given: "a: !unknown 1\nb: [",
      want: ["SYNTAX a.yaml 1:4: Unresolved tag: !unknown"],
    },
    {
      name: "JSON that YAML would misread",
      file: "a.json",
      given: '{"a": 1\n "b": 2}',
      want: ["SYNTAX a.json 2:2: Expected ',' or '}' after property value"],
    },
    {
      name: "a trailing comma in JSON",
      file: "a.json",
      given: '{"a": 1,}',
      want: ["SYNTAX a.json 1:9: Expected double-quoted property name"],
    },
    {
      name: "a list",
      given: "- a: 1",
      want: ["SYNTAX a.yaml: The file does not contain an object."],
    },
    {
      name: "a scalar",
      given: "hello",
      want: ["SYNTAX a.yaml: The file does not contain an object."],
    },
    { name: "nothing", given: "", want: ["SYNTAX a.yaml: The file does not contain an object."] },
  ])("$name", ({ file = "a.yaml", given, want }) => {
    const { value, diagnostics } = parseDocument("acme", file, given);
    expect(problemLines(diagnostics)).toEqual(want);
    expect(value).toBeUndefined();
  });

  it("nesting that is too deep, without a stack overflow", () => {
    const { diagnostics } = parseDocument("acme", "a.yaml", `a: ${"[".repeat(20_000)}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["SYNTAX"]);
    expect(diagnostics[0]?.message).toBe("The nesting is too deep.");
  });
});
