import { expect, it } from "vitest";
import { mutateSource } from "../src/mutants/mutant.ts";

const mutant = {
  name: "m",
  file: "f.ts",
  find: "a + b",
  replace: "$& - b",
  suite: "client-runtime",
};

it("edits the one place", () => {
  expect(mutateSource("return a + b;", mutant)).toBe("return $& - b;");
});

it.each([
  ["return a - b;", 0],
  ["a + b; a + b;", 2],
])("refuses %s", (source, count) => {
  expect(() => mutateSource(source, mutant)).toThrow(
    `mutant "m": its text occurs ${count} times in f.ts`,
  );
});
