import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { planUpdate } from "../../src/packages/plan-update.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const below = scratchFolder();

async function writeManifest(folder: string, manifest: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}

/** Plans an update of `@org/acme` whose new version needs `range` of an installed `@org/part`. */
async function stepsFor(range: string, installed: string): Promise<readonly string[]> {
  const project = await mkdtemp(join(below(), "project-"));
  const next = await mkdtemp(join(below(), "next-"));
  const modules = join(project, "node_modules/@org");
  await writeFile(join(project, ".npmrc"), "registry=http://127.0.0.1:9/\nfetch-retries=0\n");
  await writeManifest(project, { name: "project", dependencies: { "@org/acme": "^1.0.0" } });
  await writeManifest(join(modules, "acme"), { name: "@org/acme", version: "1.0.0" });
  await writeManifest(join(modules, "part"), { name: "@org/part", version: installed });
  const dependencies = { "@org/part": range };
  await writeManifest(next, { name: "@org/acme", version: "1.1.0", dependencies });
  const target = { name: "@org/acme", wanted: next, isPath: true };
  const { steps } = await planUpdate({ project, target, from: project, below: below() });
  return steps.map(({ name, from, to }) => `${name} ${from} -> ${to}`);
}

it.each([
  ["1.2.3", "1.2.3"],
  ["^1.2.3", "1.9.0"],
  ["~1.2.3", "1.2.9"],
  ["^1.2.3-rc.1", "1.2.3-rc.2"],
  [">=1.0.0 <2", "1.2.3"],
  ["workspace:*", "1.2.3"],
])("keeps an installed dependency that satisfies %s: %s", async (range, installed) => {
  expect(await stepsFor(range, installed)).toEqual(["@org/acme 1.0.0 -> 1.1.0"]);
});

it.each([
  ["^1.2.3", "2.0.0"],
  ["^1.2.3", "1.3.0-rc.1"],
  ["next", "1.2.3"],
])("fetches a dependency of the range %s instead of the installed %s", async (range, installed) => {
  await expect(stepsFor(range, installed)).rejects.toThrow(`@org/part@${range} cannot be fetched`);
});

it("refuses an installed package without a valid version", async () => {
  await expect(stepsFor("^1.0.0", "latest")).rejects.toThrow(/part has no version such as 1\.2\.3/);
});

it("refuses a dependency whose name leads to another folder, though there is a package", async () => {
  const project = await mkdtemp(join(below(), "project-"));
  const modules = join(project, "node_modules/@org");
  await writeManifest(join(modules, "acme"), { name: "@org/acme", version: "1.0.0" });
  await writeManifest(join(project, "outside"), { name: "@org/part", version: "1.0.0" });
  const dependencies = { "@org/../../outside": "^1.0.0" };
  const next = join(project, "next");
  await writeManifest(next, { name: "@org/acme", version: "1.1.0", dependencies });
  const target = { name: "@org/acme", wanted: next, isPath: true };
  await expect(planUpdate({ project, target, from: project, below: below() })).rejects.toThrow(
    /^@org\/\.\.\/\.\.\/outside@\* is not fetched/,
  );
});
