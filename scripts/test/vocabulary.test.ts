import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources, type SourceFile } from "./read-sources.ts";
import { ALLOWED, type Exception, NOT_OURS, OLD_WORDS } from "./vocabulary.ts";

const EXTENSIONS = "ts tsx mts mjs cjs js json jsonc yaml yml md html css sh svg example".split(
  " ",
);

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly word: string;
  readonly said: string;
  readonly instead: string;
}

const patterns = OLD_WORDS.map(({ word, pattern, instead }) => {
  const spaced = pattern.replaceAll(" ", "(?:\\s|[*/#>])+");
  return { word, instead, regex: new RegExp(`(?<![a-z])(?:${spaced})(?![a-z])`, "g") };
});

/** Parts of identifiers as words: `standIn` and `stand_in` read `stand-in`; lines stay as they are. */
function splitNames(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** Where the old words are in a file's text; line 0 is its path. */
function findOldWords({ path, text }: SourceFile): readonly Finding[] {
  const all = splitNames(`${path}\n${text}`);
  return patterns.flatMap(({ word, instead, regex }) =>
    [...all.matchAll(regex)].map((match) => ({
      path,
      line: all.slice(0, match.index).split("\n").length - 1,
      word,
      said: match[0],
      instead,
    })),
  );
}

function isAllowed(finding: Finding, { files, words, said }: Exception): boolean {
  const isWord = words === undefined || words.includes(finding.word);
  const isForm = said === undefined || said === finding.said;
  return isWord && isForm && posix.matchesGlob(finding.path, files);
}

const found = readSources(...EXTENSIONS.map((extension) => `*.${extension}`), ".ci/*")
  .filter(({ path }) => !NOT_OURS.some((files) => posix.matchesGlob(path, files)))
  .flatMap(findOldWords);
const ours = found.filter((one) => !ALLOWED.some((exception) => isAllowed(one, exception)));

describe("the words of the workspace", () => {
  it("are the field's own, in American spelling", () => {
    expect(
      ours.map(({ path, line, said, instead }) => `${path}:${line}: "${said}" (${instead})`),
    ).toEqual([]);
  });

  it("have no exception that is not needed", () => {
    const unused = ALLOWED.filter((exception) => !found.some((one) => isAllowed(one, exception)));
    expect(unused.map(({ files }) => files)).toEqual([]);
  });
});

describe("an old word", () => {
  const said = (text: string, path = "a.ts") => findOldWords({ path, text }).map((one) => one.word);

  it.each([
    ["is found in prose", "What the server answered was mended.", ["mend", "answer"]],
    ["is found in names", "const placeBasic = vendorFacts;", ["facts", "place"]],
    [
      "is found across lines of a comment",
      "/**\n * results told\n * apart by status",
      ["told apart"],
    ],
    ["is found in British spelling", "behaviour, serialised", ["-ise", "-our"]],
    ["is not found inside another", "replaceAll, amend, placeholder, narrows, frontend", []],
    ["is not found in an idiom", "in fact, in place, in front of, test doubles", []],
  ])("%s", (_, text, words) => {
    expect(said(text)).toEqual(words);
  });

  it("is found in the name of a file", () => {
    expect(said("", "docs/catalogue.png")).toEqual(["catalogue"]);
  });
});
