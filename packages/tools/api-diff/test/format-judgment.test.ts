import { describe, expect, it } from "vitest";
import type { Change, Judgment } from "../src/change.ts";
import { formatJudgment } from "../src/format-judgment.ts";

const broken: Change = {
  rule: "response-became-nullable",
  level: "major",
  seenBy: "types",
  pointer: "/components/schemas/Thing/properties/name",
  before: "/components/schemas/Thing/properties/name",
  operation: "GET /things",
  summary: "`Thing.name` may now be null.",
  oracle: "both",
};
const added: Change = { ...broken, rule: "response-property-added", level: "minor", summary: "A." };
const wire: Change = { ...added, rule: "response-limit-tightened", seenBy: "wire", summary: "W." };
const old: Change = { ...added, rule: "operation-deprecated", summary: "D." };
const words: Change = { ...added, rule: "response-text-changed", level: "patch", summary: "T." };
const unproved: Change = {
  ...words,
  rule: "types-not-proved",
  pointer: "",
  before: "",
  operation: null,
  summary: "The compiler had no say. The program does not parse.",
  oracle: "types",
};

const agreed = (...changes: readonly Change[]): Judgment => ({
  level: "major",
  agree: true,
  changes,
});
const firstLine = (judgment: Judgment) => formatJudgment(judgment).split("\n", 1)[0];

describe("the first line", () => {
  it.for([
    [[], "no changes"],
    [[broken], "1 breaking"],
    [
      [broken, added, { ...added, summary: "B." }, wire],
      "1 breaking, 2 additions, 1 only on the wire",
    ],
    [[added, old, words], "1 deprecation, 1 addition, 1 only in words"],
    [[broken, { ...broken, operation: "GET /others" }], "1 breaking"],
  ] as const)("counts %#", ([changes, counts]) => {
    expect(firstLine(agreed(...changes))).toBe(`level: major (${counts}; the oracles agree)`);
  });

  it("says who disagrees", () => {
    const judgment = { ...agreed({ ...broken, oracle: "diff" }), agree: false } as const;
    expect(firstLine(judgment)).toBe("level: major (1 breaking; the oracles DISAGREE)");
  });
});

it("lists a change once, with all operations that share it", () => {
  const shared = ["GET /a", "GET /b", "POST /c"].map((operation) => ({ ...broken, operation }));
  expect(formatJudgment(agreed(...shared, { ...added, operation: null }))).toBe(
    `level: major (1 breaking, 1 addition; the oracles agree)

major:
  \`Thing.name\` may now be null.
    response-became-nullable, seen by types, /components/schemas/Thing/properties/name
    in 3 operations: GET /a, GET /b, POST /c

minor:
  A.
    response-property-added, seen by types, /components/schemas/Thing/properties/name`,
  );
});

it("says nothing in the compiler's name where it had no say", () => {
  const judgment = { ...agreed({ ...broken, oracle: "diff" }, unproved), agree: false } as const;
  expect(formatJudgment(judgment)).toBe(
    `level: major (1 breaking; the compiler had no say)

The compiler had no say. The program does not parse.
What follows is the comparison's alone; docs/semver.md says what to do.

major:
  GET /things: \`Thing.name\` may now be null.
    response-became-nullable, seen by types, /components/schemas/Thing/properties/name`,
  );
});
