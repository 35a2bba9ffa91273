import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { countPackages, importedPackages } from "../../src/behavior/count-packages.ts";

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "count-packages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const needs = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) });

it("counts each package once, at any depth, however they need each other", async () => {
  const folder = await makeFolder({
    "node_modules/a/package.json": needs("b", "@x/c"),
    "node_modules/b/package.json": needs("a"),
    "node_modules/@x/c/package.json": needs(),
    "node_modules/d/package.json": needs(),
  });
  expect(await countPackages(folder, ["a"])).toBe(3);
  expect(await countPackages(folder, [])).toBe(0);
});

it("finds what generated code imports, and not its own files", async () => {
  const folder = await makeFolder({
    "index.ts": 'import a from "a/deep";\nexport * from "./client";\nimport { x } from \'@x/c\';\n',
    "client/client.ts": 'import type { Y } from "a";\nimport fs from "node:fs";\n',
  });
  expect(await importedPackages(folder)).toEqual(["a", "@x/c"]);
});
