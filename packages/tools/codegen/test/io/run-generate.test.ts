import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type GenerateOptions, runGenerate } from "../../src/io/run-generate.ts";
import { problemLines } from "../support/problem-lines.ts";
import { makeWorkspace, type TemporaryWorkspace } from "../support/temporary-workspace.ts";

async function open(...cases: string[]): Promise<TemporaryWorkspace> {
  const workspace = await makeWorkspace(...cases);
  onTestFinished(workspace.remove);
  return workspace;
}

const run = (workspace: TemporaryWorkspace, options: Partial<GenerateOptions> = {}) =>
  runGenerate(workspace.root, { vendors: [], check: false, ...options });

const BROKEN = "overlay: 1.0.0\nactions: [{ target: $.x }]\n";

describe("a run", () => {
  it("writes every vendor's package and the facade, and has nothing to do the second time", async () => {
    const workspace = await open("crud", "files");
    const first = await run(workspace);
    expect(first.diagnostics).toEqual([]);
    expect(first.reports).toMatchObject([
      { vendor: "crud", operations: 3 },
      { vendor: "files", operations: 3 },
    ]);
    for (const { vendor, changed } of first.reports) {
      expect(changed).toBe(first.changed.filter((path) => path.split("/")[1] === vendor).length);
    }
    expect(first.changed).toContain("packages/products/src/generated/index.ts");
    expect(first.changed).toContain("specs/crud/spec.lock.json");
    const written = await workspace.snapshot();
    expect(Object.keys(written)).toEqual(expect.arrayContaining([...first.changed]));

    const second = await run(workspace);
    expect(second.changed).toEqual([]);
    expect(await workspace.snapshot()).toEqual(written);
  });

  it("with an error in one vendor writes nothing of any", async () => {
    const workspace = await open("crud", "files");
    await workspace.write("specs/files/overlays/010.yaml", BROKEN);
    const before = await workspace.snapshot();
    const { diagnostics, changed, reports } = await run(workspace, { vendors: ["crud"] });
    expect(diagnostics.map(({ code, vendor }) => [code, vendor])).toEqual([
      ["OVERLAY_INVALID", "files"],
    ]);
    expect({ changed, reports }).toEqual({ changed: [], reports: [] });
    expect(await workspace.snapshot()).toEqual(before);
  });

  it("collects the problems of all vendors", async () => {
    const workspace = await open("crud", "files");
    await workspace.write("specs/crud/overlays/010.yaml", BROKEN);
    await workspace.write("specs/files/overlays/010.yaml", BROKEN);
    const { diagnostics } = await run(workspace);
    expect(diagnostics.map(({ vendor }) => vendor)).toEqual(["crud", "files"]);
  });

  it("removes unknown files from generated folders, and touches nothing else", async () => {
    const workspace = await open("crud");
    await run(workspace);
    const clean = await workspace.snapshot();
    await workspace.write("packages/crud/src/generated/old.ts", "unknown");
    await workspace.write("packages/products/src/generated/gone.ts", "unknown");
    await workspace.write("packages/crud/src/own.ts", "a person's");
    await workspace.write("packages/tools/codegen/src/generated/own.ts", "no package of ours");
    const { changed } = await run(workspace);
    expect(changed).toEqual([
      "packages/crud/src/generated/old.ts",
      "packages/products/src/generated/gone.ts",
    ]);
    const after = await workspace.snapshot();
    expect(after).toMatchObject(clean);
    expect(Object.keys(after).filter((path) => /own|old|gone/.test(path))).toEqual([
      "packages/crud/src/own.ts",
      "packages/tools/codegen/src/generated/own.ts",
    ]);
  });

  it("restores generated files that were edited by hand, keeps scaffolded ones, and the version", async () => {
    const workspace = await open("crud");
    await run(workspace);
    const schemas = await workspace.read("packages/crud/src/generated/schemas.ts");
    await workspace.write("packages/crud/src/generated/schemas.ts", "export {};");
    await workspace.write("packages/crud/src/index.ts", "// mine");
    const manifest = await workspace.read("packages/crud/package.json");
    const released = manifest.replace('"version": "1.0.0"', '"version": "2.3.4"');
    await workspace.write("packages/crud/package.json", released);
    const { changed } = await run(workspace);
    expect(changed).toEqual(["packages/crud/src/generated/schemas.ts"]);
    expect(await workspace.read("packages/crud/src/generated/schemas.ts")).toBe(schemas);
    expect(await workspace.read("packages/crud/src/index.ts")).toBe("// mine");
    expect(await workspace.read("packages/crud/package.json")).toBe(released);
  });

  it("removes the package of a removed vendor, and its exports in the facade", async () => {
    const workspace = await open("crud", "files");
    await run(workspace);
    await workspace.write("packages/files/src/own.ts", "a person's");
    await rm(join(workspace.root, "specs/files"), { recursive: true });
    const { changed } = await run(workspace);
    expect(changed[0]).toBe("packages/files/");
    expect(changed.slice(1).every((path) => path.startsWith("packages/products/"))).toBe(true);
    expect(changed).toContain("packages/products/src/generated/files.ts");
    expect(await workspace.read("packages/products/src/generated/index.ts")).not.toMatch(/files/);
    const paths = Object.keys(await workspace.snapshot());
    expect(paths.filter((path) => path.includes("files"))).toEqual([]);
    expect(paths).toContain("packages/tools/codegen/package.json");
  });

  it("for one vendor writes only that vendor and the facade", async () => {
    const workspace = await open("crud", "files");
    const { changed, reports } = await run(workspace, { vendors: ["files"] });
    expect(reports.map(({ vendor }) => vendor)).toEqual(["files"]);
    const folders = new Set(changed.map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...folders].sort()).toEqual(["packages/files", "packages/products", "specs/files"]);
  });
});

describe("a check", () => {
  it("reports what is out of date and changes nothing", async () => {
    const workspace = await open("crud");
    const empty = await workspace.snapshot();
    const { changed } = await run(workspace, { check: true });
    expect(changed).toContain("packages/crud/src/generated/client.ts");
    expect(await workspace.snapshot()).toEqual(empty);
    await run(workspace);
    expect((await run(workspace, { check: true })).changed).toEqual([]);

    await workspace.write("packages/crud/src/generated/old.ts", "unknown");
    await rm(join(workspace.root, "packages/crud/LICENSE"));
    const before = await workspace.snapshot();
    expect((await run(workspace, { check: true })).changed).toEqual([
      "packages/crud/LICENSE",
      "packages/crud/src/generated/old.ts",
    ]);
    expect(await workspace.snapshot()).toEqual(before);
  });
});

describe("a write that fails", () => {
  it("leaves every file as it was, including those already written", async () => {
    const workspace = await open("crud", "files");
    await run(workspace, { vendors: ["crud"] });
    await workspace.write("packages/crud/src/generated/old.ts", "unknown");
    const source = await workspace.read("specs/crud/source/api.yaml");
    await workspace.write("specs/crud/source/api.yaml", source.replace("RETIRED", "GONE"));
    await rm(join(workspace.root, "specs/crud/spec.lock.json"));
    // A folder is in the way of the last file of the run.
    await rm(join(workspace.root, "packages/files"), { recursive: true, force: true });
    await mkdir(join(workspace.root, "packages/files/test/contract.test.ts/x"), {
      recursive: true,
    });
    const before = await workspace.snapshot();
    await expect(run(workspace)).rejects.toThrow(/EISDIR|contract\.test\.ts/);
    expect(await workspace.snapshot()).toEqual(before);
  });
});

describe("a folder that is not a workspace", () => {
  it.each([
    {
      name: "no schema of vendor.yaml",
      break: (workspace: TemporaryWorkspace) =>
        rm(join(workspace.root, "specs"), { recursive: true }),
      want: ["FILE_MISSING specs/vendor.schema.json: The file does not exist."],
    },
    {
      name: "a package.json that cannot be read",
      break: (workspace: TemporaryWorkspace) => workspace.write("packages/crud/package.json", "{"),
      want: ["SYNTAX packages/crud/package.json 1:2: Expected property name or '}'"],
    },
  ])("with $name loses nothing", async ({ break: spoil, want }) => {
    const workspace = await open("crud");
    await run(workspace);
    await spoil(workspace);
    const before = await workspace.snapshot();
    const { diagnostics } = await run(workspace);
    expect(problemLines(diagnostics)).toEqual(want);
    expect(await workspace.snapshot()).toEqual(before);
  });

  it("refuses a folder whose name cannot name a package", async () => {
    const workspace = await open("crud");
    await workspace.write("specs/Not_A_Slug/vendor.yaml", "name: x");
    const { diagnostics } = await run(workspace);
    expect(problemLines(diagnostics)).toEqual([
      'VENDOR_SLUG_INVALID specs/Not_A_Slug: "Not_A_Slug" cannot name a package.',
    ]);
  });
});

describe("a folder of specs/", () => {
  const MANIFESTS = {
    "another package": '{ "name": "@org/files", "version": "9.0.0" }',
    "a package of another vendor": '{ "name": "@org/files", "generatedFrom": "specs/crud" }',
    "a package whose name is written otherwise": undefined,
    "a package that was renamed": '{ "name": "@org/files", "generatedFrom": "files" }',
  };

  it.each(Object.entries(MANIFESTS))("named like %s writes nothing there", async (_, manifest) => {
    const workspace = await open("files");
    const folder = manifest === undefined ? "Files" : "files";
    await workspace.write(`packages/${folder}/package.json`, manifest ?? "{}");
    const before = await workspace.snapshot();
    const { diagnostics } = await run(workspace);
    expect(problemLines(diagnostics)).toEqual([
      "VENDOR_SLUG_INVALID specs/files: packages/files is not generated from it: the name is taken.",
    ]);
    expect(await workspace.snapshot()).toEqual(before);
  });

  it("named like a folder of someone's files writes nothing there", async () => {
    const workspace = await open("files");
    await workspace.write("packages/files/src/index.ts", "a person's");
    const before = await workspace.snapshot();
    const { diagnostics } = await run(workspace);
    expect(diagnostics.map(({ code }) => code)).toEqual(["VENDOR_SLUG_INVALID"]);
    expect(await workspace.snapshot()).toEqual(before);
  });

  it("is generated where only an install, a build or a killed run has left something", async () => {
    const workspace = await open("files");
    await workspace.write("packages/files/node_modules/a/index.js", "installed");
    await workspace.write("packages/files/dist/index.js", "built");
    await workspace.write("packages/files/src/generated/client.ts.new-123", "left");
    expect((await run(workspace)).diagnostics).toEqual([]);
  });

  it("that is gone takes no package along that was not generated from it", async () => {
    const workspace = await open("crud");
    await workspace.write("packages/old/package.json", '{ "generatedFrom": "specs/other" }');
    await workspace.write("packages/old/src/index.ts", "a person's");
    const { changed } = await run(workspace);
    expect(changed.filter((path) => path.startsWith("packages/old"))).toEqual([]);
  });

  it("whose files differ only in case is refused", async () => {
    const workspace = await open("crud");
    await workspace.write("specs/crud/overlays/010-a.yaml", BROKEN);
    await workspace.write("specs/crud/overlays/010-A.yaml", BROKEN);
    await workspace.write("specs/crud/overlays/nul.yaml", BROKEN);
    const { diagnostics } = await run(workspace);
    const overlays = "specs/crud/overlays";
    expect(problemLines(diagnostics)).toEqual([
      `NAME_NOT_PORTABLE ${overlays}/010-a.yaml: The name differs from ${overlays}/010-A.yaml only in case or encoding.`,
      `NAME_NOT_PORTABLE ${overlays}/nul.yaml: Windows reserves the name nul.yaml.`,
    ]);
  });
});
