import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MUTANTS } from "../src/mutants/all-mutants.ts";
import { mutateSource } from "../src/mutants/mutant.ts";
import { RUNTIME_SOURCE } from "../src/mutants/mutant-plugin.ts";

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

it.each(MUTANTS)("$name can be seeded", (mutant) => {
  const source = readFileSync(`${RUNTIME_SOURCE}${mutant.file}`, "utf8");
  expect(mutateSource(source, mutant)).not.toBe(source);
});

it("gives each mutant a name of its own", () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});
