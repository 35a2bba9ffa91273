import { execFileSync } from "node:child_process";
import { makeGeneratedWorkspace } from "@org/codegen/test-support";
import { expect, it, onTestFinished } from "vitest";
import { runChangesetSpecs } from "../src/io/run-changeset-specs.ts";

const PATH = ".changeset/spec-crud.md";

/** A workspace in git whose vendor `crud` was just released. */
async function makeReleased() {
  const workspace = await makeGeneratedWorkspace("crud", "files");
  onTestFinished(workspace.remove);
  const git = (...command: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.example", ...command], {
      cwd: workspace.root,
      stdio: "pipe",
    });
  git("init", "--quiet");
  git("add", "specs", "packages");
  git("commit", "--quiet", "--message", "Release");
  git("tag", "@org/crud@1.0.0");
  const change = async (from: string, to: string) => {
    const text = await workspace.read("specs/crud/openapi.json");
    expect(text).toContain(from);
    await workspace.write("specs/crud/openapi.json", text.replace(from, to));
  };
  const plan = (ref?: string) => runChangesetSpecs(workspace.root, ref);
  const history = async () => JSON.parse(await workspace.read("packages/crud/changes.json"));
  return { workspace, git, change, plan, history };
}

it("writes the proved level for the package and the facade, and replaces its own changeset", async () => {
  const { workspace, change, plan, history } = await makeReleased();
  await change('"operationId": "listProducts"', '"operationId": "listGoods"');
  const { vendors } = await plan();
  expect(vendors).toMatchObject([
    { vendor: "crud", base: "@org/crud@1.0.0", judgment: { level: "major" }, written: PATH },
    { vendor: "files", base: undefined, written: undefined },
  ]);
  const text = await workspace.read(PATH);
  expect(text).toMatch(/^---\n"@org\/crud": major\n"@org\/products": major\n---\n\nAcme Shop: /);
  expect(text).toMatch(/\n- \*\*Breaking\*\* `listProducts`/);
  expect((await history()).unreleased).toContainEqual(
    expect.objectContaining({
      rule: "operation-renamed",
      operation: "GET /v{version}/products",
      name: "listProducts",
      before: "/paths/~1v{version}~1products/get",
    }),
  );

  await change('"operationId": "listGoods"', '"operationId": "listProducts"');
  await change('"summary": "List products"', '"summary": "Lists products"');
  expect((await plan()).vendors[0]).toMatchObject({ judgment: { level: "patch" } });
  expect(await workspace.read(PATH)).toMatch(
    /^---\n"@org\/crud": patch\n"@org\/products": patch\n/,
  );

  await change('"summary": "Lists products"', '"summary": "List products"');
  expect((await plan()).vendors[0]).toMatchObject({ written: undefined });
  await expect(workspace.read(PATH)).rejects.toThrow("ENOENT");
  expect(await history()).toEqual({ unreleased: [], releases: [] });
});

it("names an added or removed vendor only in the facade's changeset", async () => {
  const { workspace, git, plan } = await makeReleased();
  git("mv", "specs/crud", "specs/shop");
  await plan("HEAD");
  expect(await workspace.read(".changeset/spec-shop.md")).toMatch(
    /^---\n"@org\/products": minor\n/,
  );
  expect(await workspace.read(PATH)).toMatch(/^---\n"@org\/products": major\n/);
});

it("refuses a commit that git does not know, and writes nothing", async () => {
  const { workspace, plan } = await makeReleased();
  const before = await workspace.snapshot();
  const { diagnostics } = await plan("--output=x");
  expect(diagnostics).toMatchObject([{ code: "REF_UNKNOWN" }]);
  expect(await workspace.snapshot()).toEqual(before);
});

it("does not count a vendor with an unreadable contract as removed", async () => {
  const { workspace, plan } = await makeReleased();
  await workspace.write("specs/crud/openapi.json", "{");
  const before = await workspace.snapshot();
  const { diagnostics } = await plan();
  expect(diagnostics).toMatchObject([{ code: "FILE_MISSING", vendor: "crud" }]);
  expect(await workspace.snapshot()).toEqual(before);
});
