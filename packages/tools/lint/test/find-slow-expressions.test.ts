import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findSlowExpressions } from "../src/find-slow-expressions.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lint-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function foundIn(source: string): Promise<readonly string[]> {
  await writeFile(join(folder, "a.ts"), source);
  const { found } = await findSlowExpressions(folder, ["*.ts"]);
  return [...new Set(found.map(({ file, line }) => `${file}:${line}`))];
}

it.each([
  ["blank lines before a comment", "/^\\s*\\/\\/\\s*@ts-check/m"],
  ["dashes between values", "/^(.+)-(.+)-(.+)x$/s"],
  ["slashes at the end", "/\\/+$/"],
  ["blanks at the end", "/\\s+$/"],
  ["braces that do not close", "/\\{([^}]+)\\}/g"],
  ["nested repetition", "/^(a+)+$/"],
  ["alternatives that overlap", "/^(?:a|a)*$/"],
  ["an expression by name", 'new RegExp("^(\\\\d+)*x")'],
])("finds an expression that is slow for %s", async (_, expression) => {
  expect(await foundIn(`// A comment.\nexport const slow: RegExp = ${expression};\n`)).toEqual([
    "a.ts:2",
  ]);
});

it.each([
  ["/(?<!\\/)\\/+$/"],
  ["/\\{([^{}]+)\\}/g"],
  ["/^[ \\t]*\\/\\/[ \\t]*@ts-check/m"],
  ["/^(?:[a-z]+\\/)*[a-z]+$/"],
])("is content with %s", async (expression) => {
  expect(await foundIn(`export const fast = ${expression};\n`)).toEqual([]);
});

it("heeds no comment that would switch it off", async () => {
  const source = "/* eslint-disable */\nexport const slow = /\\s+$/; // eslint-disable-line\n";
  expect(await foundIn(source)).toEqual(["a.ts:2"]);
});

it("says which file cannot be parsed", async () => {
  await expect(foundIn("export const = ;")).rejects.toThrow(/^a\.ts:1 cannot be parsed: /);
});
