import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellCode, codeBlock, codeSpan, inlineText, proseWithCode } from "../src/markdown.ts";
import { HOSTILE_TEXT } from "./support/hostile-text.ts";
import { foreignNodes, parseMarkdown, textOf } from "./support/parse-markdown.ts";

/** Every way in which a template may put text: what comes before it, and after. */
const POSITIONS: readonly (readonly [before: string, after: string])[] = [
  ["", ""],
  ["- ", ""],
  ["Some words: ", " and more."],
  ["a\n", "\nb"],
  ["**Breaking** `name`: ", ""],
  ["| a | b |\n| --- | --- |\n| ", " | c |"],
  ["[", "](https://vendor.example)"],
];

const escaped = (text: string) => inlineText(text) || "tee";
const characters = "`*_[]()<>|~&$@#:/\\!-+=.0 \n\tawGH".split("");
const trickyText = fc.string({ unit: fc.constantFrom(...characters, "www.", "https://", "](x)") });

describe("prose", () => {
  it.each(Object.entries(HOSTILE_TEXT))("that %s is text", (_, text) => {
    for (const [before, after] of POSITIONS) {
      const harmless = `${before}tee${after}`;
      expect(foreignNodes(`${before}${escaped(text)}${after}`, harmless)).toEqual([]);
    }
  });

  it("of any characters is text", () => {
    fc.assert(
      fc.property(trickyText, fc.constantFrom(...POSITIONS), (text, [before, after]) => {
        const harmless = `${before}tee${after}`;
        expect(foreignNodes(`${before}${escaped(text)}${after}`, harmless)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads as before", () => {
    const text = "Sets source_id (as of 1.5) to 5 < 6 & more: 100%; C# or a-b, *not* `bold`!";
    expect(seenIn(inlineText(text))).toBe(text);
    expect(inlineText("Lists the products of source_id.")).toBe("Lists the products of source_id.");
  });

  it("of ours may hold code, and nothing else", () => {
    expect(proseWithCode("The `id|x` of **it**, see `a")).toBe(
      "The `id|x` of \\*\\*it\\*\\*, see \\`a",
    );
    for (const name of ["a`b", "``", "`a` b"]) {
      expect(proseWithCode(`The ${codeSpan(name)} of it`)).toBe(`The ${codeSpan(name)} of it`);
    }
    for (const text of Object.values(HOSTILE_TEXT)) {
      expect(foreignNodes(`x ${proseWithCode(text)}`, "x `a`")).toEqual([]);
    }
  });
});

describe("code", () => {
  it.each(Object.entries(HOSTILE_TEXT))("that %s stays code", (_, text) => {
    expect(foreignNodes(`- a ${codeSpan(text)}: b`, "- a `b`: c")).toEqual([]);
    const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | c |`;
    expect(foreignNodes(table(cellCode(text)), table("`tee`"))).toEqual([]);
    expect(foreignNodes(codeBlock(text, "ts"), codeBlock("tee", "ts"))).toEqual([]);
  });

  it("of any characters stays one span, in a table too", () => {
    const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | c |`;
    fc.assert(
      fc.property(trickyText, (text) => {
        const line = text.replace(/\s+/g, " ");
        expect(seenIn(codeSpan(text)).trim()).toBe(line.trim());
        expect(foreignNodes(codeSpan(text), "`tee`")).toEqual([]);
        expect(foreignNodes(table(cellCode(text)), table("`tee`"))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What a reader sees. */
function seenIn(markdown: string): string {
  return textOf(parseMarkdown(markdown)).replaceAll("\u200b", "");
}
