import { cp, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { runGenerate } from "../../src/io/run-generate.ts";
import { readPreviousRun, recordRun } from "../../src/io/workspace/previous-run.ts";
import { makeGeneratedWorkspace, type TemporaryWorkspace } from "../support/temporary-workspace.ts";
import { WORKSPACE_ROOT } from "../support/workspace-root.ts";

const OVERLAY = `overlay: 1.0.0
info: { title: More, version: 1.0.0 }
actions:
  - target: $.info
    description: Says what it is.
    x-source: nowhere
    x-provenance: inferred
    update: { summary: Things }
`;

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = await makeGeneratedWorkspace("crud", "files");
  onTestFinished(workspace.remove);
});

const generate = () => runGenerate(workspace.root, { vendors: [], check: false });

/** Changes a file without changing its length, which is the hardest change to detect. */
async function swap(path: string, from: string, to: string): Promise<void> {
  const text = await workspace.read(path);
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  await workspace.write(path, text.replace(from, to));
}

/** Vendors that the next run would skip. */
async function unchangedVendors(): Promise<string[]> {
  const { members } = await readPreviousRun(workspace.root, ["crud", "files"]);
  return [...members.keys()];
}

describe("what is unchanged since the previous run", () => {
  it("is skipped", async () => {
    expect(await unchangedVendors()).toEqual(["crud", "files"]);
    expect((await readPreviousRun(workspace.root, ["crud", "files"])).isComplete).toBe(true);
  });

  it("is skipped again when a change is reverted", async () => {
    const source = await workspace.read("specs/crud/source/api.yaml");
    await workspace.write("specs/crud/source/api.yaml", `${source}# more\n`);
    expect(await unchangedVendors()).toEqual(["files"]);
    await workspace.write("specs/crud/source/api.yaml", source);
    expect(await unchangedVendors()).toEqual(["crud", "files"]);
  });
});

describe("a change of one vendor", () => {
  const write = (path: string, text: string) => () => workspace.write(path, text);
  const remove = (path: string) => () => rm(join(workspace.root, path));
  it.each([
    { what: "its source", change: () => swap("specs/crud/source/api.yaml", "RETIRED", "DROPPED") },
    { what: "a new overlay", change: write("specs/crud/overlays/990-more.yaml", OVERLAY) },
    {
      what: "vendor.yaml",
      change: () => swap("specs/crud/vendor.yaml", "Acme Shop", "Acme Mart"),
    },
    { what: "a new source", change: write("specs/crud/source/notes.md", "more") },
    { what: "its contract", change: write("specs/crud/openapi.json", "{}") },
    { what: "its lock", change: remove("specs/crud/spec.lock.json") },
    {
      what: "a generated file",
      change: () => swap("packages/crud/src/generated/client.ts", "export", "Export"),
    },
    { what: "an unknown file", change: write("packages/crud/src/generated/old.ts", "") },
    { what: "its license", change: write("packages/crud/LICENSE", "mine") },
    { what: "its manifest", change: write("packages/crud/package.json", '{ "version": "9.9.9" }') },
    { what: "its missing readme", change: remove("packages/crud/README.md") },
    { what: "its missing entry", change: remove("packages/crud/src/index.ts") },
    { what: "its missing contract test", change: remove("packages/crud/test/contract.test.ts") },
  ])("is detected: $what", async ({ change }) => {
    await change();
    expect(await unchangedVendors()).toEqual(["files"]);
  });
});

describe("a change of what all vendors depend on", () => {
  it.each(["LICENSE", "specs/vendor.schema.json"])("is detected: %s", async (path) => {
    await workspace.write(path, (await workspace.read(path)).replace(/\n?$/, " \n"));
    expect(await unchangedVendors()).toEqual([]);
  });

  it("is detected: the facade, another package, another vendor", async () => {
    const isComplete = async (vendors = ["crud", "files"]) =>
      (await readPreviousRun(workspace.root, vendors)).isComplete;
    expect(await isComplete(["crud"])).toBe(false);
    await workspace.write("packages/other/package.json", "{}");
    expect(await isComplete()).toBe(false);
    await rm(join(workspace.root, "packages/other"), { recursive: true });
    expect(await isComplete()).toBe(true);
    await workspace.write("packages/products/src/generated/index.ts", "");
    expect(await isComplete()).toBe(false);
  });

  it("is detected: the generator's own source", async () => {
    const own = join(workspace.root, "packages/tools/codegen");
    const original = join(WORKSPACE_ROOT, "packages/tools/codegen");
    await cp(join(original, "src"), join(own, "src"), { recursive: true });
    await cp(join(original, "package.json"), join(own, "package.json"));
    await symlink(join(original, "node_modules"), join(own, "node_modules"), "junction");
    const runner = join(own, "run.mjs");
    await writeFile(
      runner,
      `import { runGenerate } from "./src/generate.ts";
const { changed } = await runGenerate(${JSON.stringify(workspace.root)}, { vendors: [], check: false });
console.log(changed.filter((path) => path.endsWith("client.ts")).join());
`,
    );
    const args = [SOURCE_CONDITION, runner];
    const run = async () => (await runOrThrow(process.execPath, args, { cwd: own })).trim();
    // The same generator elsewhere counts as another one in the record, although its output is the same.
    expect(await run()).toBe("");
    await swap("packages/tools/codegen/src/emit/text/source-text.ts", "Do not edit", "Never edit!");
    expect(await run()).toBe(
      "packages/crud/src/generated/client.ts,packages/files/src/generated/client.ts",
    );
  });
});

describe("a change during a run", () => {
  const NOTHING_CHANGED = { write: new Map<string, string>(), remove: [] };

  it.each([
    ["before it was read, of a source", "specs/crud/source/api.yaml"],
    ["of a generated file", "packages/crud/src/generated/client.ts"],
  ])("%s does not count as its result", async (_, path) => {
    const before = await readPreviousRun(workspace.root, ["crud", "files"]);
    await workspace.write(path, `${await workspace.read(path)}\n`);
    const run = { members: before.members, reports: before.reports, diagnostics: [] };
    await recordRun(workspace.root, run, NOTHING_CHANGED, before);
    expect(await unchangedVendors()).toEqual(["files"]);
  });

  it("made by the run itself does", async () => {
    await swap("specs/crud/vendor.yaml", "Acme Shop", "Acme Mart");
    const { changed, diagnostics } = await generate();
    expect(diagnostics).toEqual([]);
    expect(changed).toContain("packages/crud/src/generated/client.ts");
    expect(await unchangedVendors()).toEqual(["crud", "files"]);
  });
});
