import { execFile } from "node:child_process";
import { cp, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { runGenerate } from "../../src/io/run-generate.ts";
import { recallRun, recordRun } from "../../src/io/workspace/previous-run.ts";
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

/** Changes a file without changing its length, which is the hardest change to see. */
async function swap(path: string, from: string, to: string): Promise<void> {
  const text = await workspace.read(path);
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  await workspace.write(path, text.replace(from, to));
}

/** Vendors that the next run would leave alone. */
async function recalled(): Promise<string[]> {
  const { members } = await recallRun(workspace.root, ["crud", "files"]);
  return [...members.keys()];
}

describe("what is as the last run left it", () => {
  it("is left alone", async () => {
    expect(await recalled()).toEqual(["crud", "files"]);
    expect((await recallRun(workspace.root, ["crud", "files"])).isComplete).toBe(true);
  });

  it("is so again when a change is taken back", async () => {
    const source = await workspace.read("specs/crud/source/api.yaml");
    await workspace.write("specs/crud/source/api.yaml", `${source}# more\n`);
    expect(await recalled()).toEqual(["files"]);
    await workspace.write("specs/crud/source/api.yaml", source);
    expect(await recalled()).toEqual(["crud", "files"]);
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
    { what: "a stray", change: write("packages/crud/src/generated/old.ts", "") },
    { what: "its license", change: write("packages/crud/LICENSE", "mine") },
    { what: "its manifest", change: write("packages/crud/package.json", '{ "version": "9.9.9" }') },
    { what: "its readme gone", change: remove("packages/crud/README.md") },
    { what: "its entry gone", change: remove("packages/crud/src/index.ts") },
    { what: "its contract test gone", change: remove("packages/crud/test/contract.test.ts") },
  ])("is seen: $what", async ({ change }) => {
    await change();
    expect(await recalled()).toEqual(["files"]);
  });
});

describe("a change of what every vendor is made with", () => {
  it.each(["LICENSE", "specs/vendor.schema.json"])("is seen: %s", async (path) => {
    await workspace.write(path, (await workspace.read(path)).replace(/\n?$/, " \n"));
    expect(await recalled()).toEqual([]);
  });

  it("is seen: the facade, a package beside it, a vendor more", async () => {
    const isComplete = async (vendors = ["crud", "files"]) =>
      (await recallRun(workspace.root, vendors)).isComplete;
    expect(await isComplete(["crud"])).toBe(false);
    await workspace.write("packages/other/package.json", "{}");
    expect(await isComplete()).toBe(false);
    await rm(join(workspace.root, "packages/other"), { recursive: true });
    expect(await isComplete()).toBe(true);
    await workspace.write("packages/products/src/generated/index.ts", "");
    expect(await isComplete()).toBe(false);
  });

  it("is seen: the generator's own source", async () => {
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
    const run = async () =>
      (await promisify(execFile)(process.execPath, [SOURCE_CONDITION, runner])).stdout.trim();
    // Another place is another generator to the record, although it writes the same.
    expect(await run()).toBe("");
    await swap("packages/tools/codegen/src/emit/text/source-text.ts", "Do not edit", "Never edit!");
    expect(await run()).toBe(
      "packages/crud/src/generated/client.ts,packages/files/src/generated/client.ts",
    );
  });
});

describe("a change while a run is going on", () => {
  const NOTHING_CHANGED = { write: new Map<string, string>(), remove: [] };

  it.each([
    ["before it was read, of a source", "specs/crud/source/api.yaml"],
    ["of a generated file", "packages/crud/src/generated/client.ts"],
  ])("%s is not taken for its result", async (_, path) => {
    const before = await recallRun(workspace.root, ["crud", "files"]);
    await workspace.write(path, `${await workspace.read(path)}\n`);
    const run = { members: before.members, reports: before.reports, diagnostics: [] };
    await recordRun(workspace.root, run, NOTHING_CHANGED, before);
    expect(await recalled()).toEqual(["files"]);
  });

  it("that the run makes itself is", async () => {
    await swap("specs/crud/vendor.yaml", "Acme Shop", "Acme Mart");
    const { changed, diagnostics } = await generate();
    expect(diagnostics).toEqual([]);
    expect(changed).toContain("packages/crud/src/generated/client.ts");
    expect(await recalled()).toEqual(["crud", "files"]);
  });
});
