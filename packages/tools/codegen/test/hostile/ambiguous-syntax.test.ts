import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { parseDocument } from "../../src/spec/load/parse-document.ts";

const OPENAPI = '{"openapi":"3.1.0"}';

/** Texts that two parsers would read as two documents, or as code. */
const AMBIGUOUS: readonly (readonly [name: string, file: string, text: string, code: string])[] = [
  ["a key twice in JSON", "a.json", '{"a":1,\n"b":2,\n"a":3}', "DUPLICATE_KEY"],
  ["a key twice in JSON, once escaped", "a.json", '{"a":1,"\\u0061":2}', "DUPLICATE_KEY"],
  ["a key twice deep in JSON", "a.json", '{"x":[{"a":{"b":1,"b":2}}]}', "DUPLICATE_KEY"],
  ["__proto__ twice in JSON", "a.json", '{"__proto__":1,"__proto__":2}', "DUPLICATE_KEY"],
  ["a key twice in YAML", "a.yaml", "a: 1\nb: 2\na: 3\n", "DUPLICATE_KEY"],
  ["a key twice in YAML, once quoted", "a.yaml", "a: 1\n'a': 2\n", "DUPLICATE_KEY"],
  ["a key twice in YAML, once a number", "a.yaml", "200: a\n'200': b\n", "DUPLICATE_KEY"],
  ["a key twice in a flow of YAML", "a.yaml", "x: {a: 1, a: 2}\n", "DUPLICATE_KEY"],
  ["two documents", "a.yaml", "a: 1\n---\nb: 2\n", "SYNTAX"],
  ["two documents, the first closed", "a.yaml", "a: 1\n...\n---\nb: 2\n", "SYNTAX"],
  ["a function as a tag", "a.yaml", "a: !!js/function 'function () {}'\n", "SYNTAX"],
  ["an undefined as a tag", "a.yaml", "a: !!js/undefined ''\n", "SYNTAX"],
  ["a regular expression as a tag", "a.yaml", "a: !!js/regexp /x/\n", "SYNTAX"],
  ["a Python object as a tag", "a.yaml", "a: !!python/object/apply:os.system ['x']\n", "SYNTAX"],
  ["bytes as a tag", "a.yaml", "a: !!binary aGk=\n", "SYNTAX"],
  ["a set as a tag", "a.yaml", "a: !!set {x}\n", "SYNTAX"],
  ["a byte order mark before JSON", "a.json", `\ufeff${OPENAPI}`, "SYNTAX"],
  ["a byte order mark before YAML", "a.yaml", "\ufeffa: 1\n", "SYNTAX"],
  ["UTF-16 LE", "a.json", Buffer.from(OPENAPI, "utf16le").toString("utf8"), "SYNTAX"],
  [
    "UTF-16 LE with its mark",
    "a.yaml",
    Buffer.from(`\ufeff${OPENAPI}`, "utf16le").toString(),
    "SYNTAX",
  ],
  ["UTF-16 BE", "a.json", Buffer.from(OPENAPI, "utf16le").swap16().toString("utf8"), "SYNTAX"],
  ["NUL in JSON", "a.json", '{"a":"\0"}', "SYNTAX"],
  ["NUL in YAML", "a.yaml", 'a: "\0"\n', "SYNTAX"],
  ["comments in JSON", "a.json", '{"a":1/* no JSON */}', "SYNTAX"],
  ["YAML 1.1", "a.yaml", "%YAML 1.1\n---\na: no\n", "SYNTAX"],
  ["a cycle of aliases", "a.yaml", "a: &a [*a]\n", "SYNTAX"],
  ["infinity", "a.yaml", "a: .inf\n", "SYNTAX"],
  ["no number", "a.yaml", "a: .nan\n", "SYNTAX"],
];

it.each(AMBIGUOUS)("%s is refused", (_, file, text, code) => {
  const { value, diagnostics } = parseDocument("acme", file, text);
  expect(value).toBeUndefined();
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});

it.each([
  ["a.json", '{\n "a": 1,\n "b": 2,\n "a": 3\n}', "4:2", "lines 2 and 4"],
  ["a.yaml", "a: 1\nb: 2\na: 3\n", "3:1", "lines 1 and 3"],
])("a duplicate key in %s is reported with both lines", (file, text, position, lines) => {
  const [first, second] = lines.match(/\d/g) ?? [];
  const [problem] = parseDocument("acme", file, text).diagnostics;
  expect(problem?.pointer).toBe(position);
  expect(problem?.message).toBe(`The key "a" is on line ${first} and again on line ${second}.`);
});
