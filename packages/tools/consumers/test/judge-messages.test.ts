import { expect, it } from "vitest";
import { judgeMessages } from "../src/project/judge-messages.ts";

const programs = [["acme.ts", "const a = 1;\nconst b: 2 = a; // mistake\n"]] as const;
const found =
  "acme.ts(2,7): error TS2322: Type '1' is not assignable to type '2'.\n  More of it.\n";

it("a mistake must be found on its line", () => {
  expect(judgeMessages(found, programs)).toEqual([]);
  expect(judgeMessages("", programs)).toEqual(["acme.ts(2) is no error"]);
});

it("nothing else may be found", () => {
  const other = "acme.ts(1,7): error TS6133: 'a' is declared but its value is never read.";
  expect(judgeMessages(found + other, programs)).toEqual([other]);
  const options = "error TS5023: Unknown compiler option 'x'.";
  expect(judgeMessages(`${options}\n${found}`, programs)).toEqual([options]);
});
