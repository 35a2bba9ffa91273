import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProcess } from "@org/exec";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WORKSPACE_ROOT } from "../workspace-root.ts";

/** What the publishing job checks out. */
const SPARSE = /sparse-checkout: \|\n((?: {12}\S+\n)+)/
  .exec(readFileSync(join(WORKSPACE_ROOT, ".github/workflows/release.yml"), "utf8"))?.[1]
  ?.trim()
  .split(/\s+/);

const WHOLE = ["scripts", "packages/tools/publishing"];

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plain-scripts-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Copies what a job checks out; nobody runs an install in it. */
async function checkOut(parts: readonly string[]): Promise<void> {
  const filter = (path: string) => !path.endsWith("node_modules");
  // Files of the root are part of every sparse checkout.
  for (const part of ["package.json", ...parts]) {
    await cp(join(WORKSPACE_ROOT, part), join(folder, part), { recursive: true, filter });
  }
}

function run(script: string, args: readonly string[]) {
  const file = join(folder, "scripts", `${script}.ts`);
  // No command is to be found, whatever the machine has.
  return runProcess(process.execPath, [file, ...args], { cwd: folder, env: { PATH: folder } });
}

/** Every module that a file imports, at any depth, in its own words. */
function importsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)];
  return names.flatMap(([, name = ""]) =>
    name.startsWith(".") ? importsOf(join(dirname(file), name), seen) : [name],
  );
}

/** With the input that ends each script early, and what it says then. */
describe.each<[script: string, parts: readonly string[] | undefined, args: string[], said: RegExp]>(
  [
    ["release/publish", SPARSE, ["nowhere"], /^ENOENT: .*'nowhere.manifest\.json'$/],
    ["tag-release", WHOLE, [], /^spawn git ENOENT$/],
    ["propose-change", WHOLE, ["nowhere", "branch", "title"], /^branch: nothing to propose$/],
    ["check-staleness", WHOLE, [], /^spawn gh ENOENT$/],
  ],
)("%s", (script, parts = [], args, said) => {
  test("needs nothing that has to be installed", () => {
    const imports = importsOf(join(WORKSPACE_ROOT, "scripts", `${script}.ts`));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !name.startsWith("node:"))).toEqual([]);
  });

  test("runs where nothing is installed", async () => {
    await checkOut(parts);
    const help = await run(script, ["--help"]);
    expect(help).toMatchObject({ code: 0, output: expect.stringMatching(/^Usage: /) });
    const { output } = await run(script, args);
    expect(output.trim()).toMatch(said);
  });
});

test("what is published runs no script, and is published as it was packed", () => {
  const text = readFileSync(
    join(WORKSPACE_ROOT, "packages/tools/publishing/src/publish/npm-registry.ts"),
    "utf8",
  );
  expect(text).toContain('"--ignore-scripts"');
});
