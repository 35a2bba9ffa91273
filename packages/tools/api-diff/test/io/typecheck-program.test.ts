import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { typecheckProgram } from "../../src/io/typecheck-program.ts";

let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "typecheck-test-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it("checks files against the runtime's types, as strictly as most consumers do", async () => {
  const files = new Map([
    ["a/good.ts", 'import { ApiError } from "@org/client-runtime";\nexport const a = ApiError;\n'],
    ["a/bad.ts", "export const b: { c: string } = { c: undefined };\n"],
  ]);
  const messages = await typecheckProgram(files, parent);
  expect(messages.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "a/bad.ts:1 TS2322",
  ]);
  expect(await readdir(parent)).toEqual([]);
});

it("reports nothing for a program without errors", async () => {
  expect(await typecheckProgram(new Map([["a.ts", "export const a = 1;\n"]]), parent)).toEqual([]);
});

it("leaves nothing behind if it fails", async () => {
  const files = new Map([
    ["a.ts", ""],
    ["a.ts/b.ts", ""],
  ]);
  await expect(typecheckProgram(files, parent)).rejects.toThrow();
  expect(await readdir(parent)).toEqual([]);
});
