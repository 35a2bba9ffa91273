import { describe, expect, it } from "vitest";
import { FunctionReference } from "../../src/emit/text/metadata-function.ts";
import { docComment, layOut } from "../../src/emit/text/source-text.ts";
import { declareAlias, wrapType } from "../../src/emit/text/type-text.ts";
import { wrapText } from "../../src/emit/text/wrap-text.ts";

describe("wrapText", () => {
  it("breaks between words, and never inside one", () => {
    expect(wrapText(["aa bb cc dddddddd e"], 6)).toEqual(["aa bb", "cc", "dddddddd", "e"]);
  });

  it("brings no word to the head of a line that would start a list, a heading or a tag", () => {
    expect(wrapText(["aaaa - bb"], 5)).toEqual(["aaaa -", "bb"]);
    expect(wrapText(["aaaa # bb 1. cc"], 5)).toEqual(["aaaa #", "bb 1.", "cc"]);
    expect(wrapText(["aaaa @bb cc"], 5)).toEqual(["aaaa @bb", "cc"]);
  });

  it("leaves tables and fenced code alone", () => {
    const lines = ["| a | b | c |", "```", "aaaa bbbb cccc", "```", "aaaa bbbb"];
    expect(wrapText(lines, 5)).toEqual([...lines.slice(0, 4), "aaaa", "bbbb"]);
  });
});

it("a comment that is too long for a line gets several", () => {
  const words = "word ".repeat(30).trim();
  expect(docComment([words], "  ")).toBe(
    `  /**\n   * ${"word ".repeat(23).trim()}\n   * ${"word ".repeat(7).trim()}\n   */\n`,
  );
});

describe("wrapType", () => {
  const values = Array.from({ length: 20 }, (_, index) => `"value-${index}"`);

  it("fills lines with the members of a union", () => {
    const lines = declareAlias("Value", values.join(" | ")).split("\n");
    expect(lines[0]).toBe("export type Value =");
    expect(lines[1]).toMatch(/^ {2}\| "value-0" \| "value-1"/);
    expect(lines.every(({ length }) => length <= 120)).toBe(true);
    expect(lines.join(" ").match(/"value-\d+"/g)).toEqual(values);
  });

  it("breaks inside a list of a union", () => {
    const text = wrapType(`(${values.join(" | ")})[] | undefined`, "", 10);
    expect(text).toMatch(/^\n {2}\| \(\n {4}\| "value-0"/);
    expect(text).toMatch(/\)\[\]\n {2}\| undefined$/);
  });

  it("takes an operator in a string for text", () => {
    const long = `"${"a | b ".repeat(30)}"`;
    expect(wrapType(long, "", 0)).toBe(long);
  });
});

describe("layOut", () => {
  it("writes on one line what fits", () => {
    expect(layOut({ a: [1, { "b-c": "d" }] }, "", 0)).toBe('{ a: [1, { "b-c": "d" }] }');
  });

  it("breaks the outermost object that does not fit", () => {
    const long = "x".repeat(60);
    expect(layOut({ a: [long], b: { c: [long, long] }, d: {} }, "", 0)).toBe(
      `{\n  a: ["${long}"],\n  b: {\n    c: [\n      "${long}",\n      "${long}",\n    ],\n  },\n  d: {},\n}`,
    );
  });

  it("writes a function that is named like its key once", () => {
    const hasValue = new FunctionReference("hasValue");
    expect(layOut({ hasValue, fill: hasValue }, "", 0)).toBe("{ hasValue, fill: hasValue }");
  });
});
