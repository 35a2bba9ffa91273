import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  docComment,
  literal,
  propertyKey,
  stringLiteral,
} from "../../src/emit/text/source-text.ts";

/** Texts that try to escape from their context, or to hide in it. */
const HOSTILE = [
  '"; process.exit(); "',
  "a\\",
  "line\nbreak\r\nand\u2028separators\u2029",
  "*/ alert(1) /*",
  "*\u200b/ alert(1)",
  "right-to-left \u202e override",
  "zero\u200bwidth and \ufeff mark",
  "lone \ud800 surrogate",
  "\u0000 nul and \u001b escape",
  "a `tick` and $" + "{x}",
  "</script>",
];

it.each(HOSTILE)("a string literal of %j reads back the same, in plain sight", (text) => {
  const source = stringLiteral(text);
  expect(source).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(JSON.parse(source)).toBe(text);
});

it.each(HOSTILE)("a comment of %j stays one comment, in plain sight", (text) => {
  const comment = docComment([text], "");
  const file = ts.createSourceFile("a.ts", `${comment}const a = 1;`, ts.ScriptTarget.Latest, true);
  expect(file.statements).toHaveLength(1);
  expect(comment.match(/\*\//g)).toHaveLength(1);
  expect(comment).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
});

it.each([
  { given: null, want: "null" },
  { given: -1.5, want: "-1.5" },
  { given: "a\u202eb", want: '"a\\u202eb"' },
  { given: { a: ["\u200b"] }, want: '{"a":["\\u200b"]}' },
])("literal of $given", ({ given, want }) => {
  expect(literal(given)).toBe(want);
});

it.each([
  { given: "name", want: "name" },
  { given: "$ref", want: "$ref" },
  { given: "_1", want: "_1" },
  { given: "1a", want: '"1a"' },
  { given: "a-b", want: '"a-b"' },
  { given: "", want: '""' },
  { given: "é", want: '"é"' },
  { given: "__proto__", want: '["__proto__"]' },
])("propertyKey of $given", ({ given, want }) => {
  expect(propertyKey(given)).toBe(want);
});

describe("docComment", () => {
  it.each<{ name: string; given: (string | undefined)[]; tags?: string[]; want: string }>([
    { name: "nothing", given: [undefined, "", "  \n "], want: "" },
    { name: "one line", given: [" A product. "], want: "  /** A product. */\n" },
    {
      name: "paragraphs, with empty lines collapsed",
      given: ["A\r\nB", "C\n\n\n\nD"],
      want: "  /**\n   * A\n   * B\n   *\n   * C\n   *\n   * D\n   */\n",
    },
    {
      name: "our tags, and none of the vendor's",
      given: ["@ts-nocheck and @deprecated, but a@ b and @ c"],
      tags: ["@deprecated Old."],
      want: "  /**\n   * \\@ts-nocheck and \\@deprecated, but a@ b and @ c\n   *\n   * @deprecated Old.\n   */\n",
    },
    {
      name: "a tag alone",
      given: [],
      tags: ["@deprecated Old."],
      want: "  /** @deprecated Old. */\n",
    },
    { name: "what would end it", given: ["a */ b"], want: "  /** a *\u2215 b */\n" },
  ])("$name", ({ given, tags, want }) => {
    expect(docComment(given, "  ", tags)).toBe(want);
  });
});
