import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diffWorkspace } from "../../src/propose/diff-workspace.ts";
import { writeProposal } from "../../src/propose/proposal.ts";
import { proposeChange } from "../../src/propose/propose-change.ts";
import { type GitFixture, makeRepository } from "./git-fixture.ts";

let fixture: GitFixture;

beforeEach(async () => {
  fixture = await makeRepository({
    "specs/acme/openapi.json": "{}\n",
    "specs/acme/source/api.yaml": "a\n",
    "packages/acme/package.json": '{ "version": "1.0.0", "scripts": { "test": "t" } }\n',
    "packages/tools/publishing/src/publish.ts": "a\n",
    ".github/ci.yml": "a\n",
    "scripts/publish.ts": "a\n",
  });
});

afterEach(() => fixture.remove());

/** Writes a file and proposes it. */
function propose(path: string, text: string, open: readonly number[] = []) {
  return proposeEdit(open, (root) => writeFile(join(root, path), text));
}

/** Changes the tree, takes the change as a proposal, and puts the tree back. */
async function proposeEdit(
  open: readonly number[],
  edit: (root: string) => Promise<void>,
  branch = "refresh/acme",
) {
  const { root, git } = fixture;
  const folder = join(fixture.folder, "proposal");
  await git("switch", "--quiet", "main");
  await edit(root);
  await writeProposal(folder, { patch: await diffWorkspace(root), body: "what changes\n" });
  await git("reset", "--quiet", "--hard");
  const calls: string[] = [];
  const outcome = await proposeChange({
    root,
    folder,
    branch,
    title: "Propose",
    gh: async (args) => {
      calls.push(args.slice(0, 2).join(" "));
      return args[1] === "list" ? JSON.stringify(open.map((number) => ({ number }))) : "";
    },
  });
  return { outcome, calls };
}

const onBranch = (path: string) => fixture.git("show", `origin/refresh/acme:${path}`);

test("a patch becomes a branch with a pull request, and CI is started", async () => {
  const { outcome, calls } = await propose("specs/acme/openapi.json", "{ }\n");
  expect(outcome).toBe("opened");
  expect(calls).toEqual(["pr list", "pr create", "workflow run"]);
  expect(await onBranch("specs/acme/openapi.json")).toBe("{ }\n");
  expect(await fixture.git("show", "origin/main:specs/acme/openapi.json")).toBe("{}\n");
});

test("a newer patch replaces the older one", async () => {
  await propose("specs/acme/openapi.json", "{ }\n");
  const { outcome, calls } = await propose("specs/acme/source/new.json", "[]\n", [7]);
  expect(outcome).toBe("renewed");
  expect(calls).toEqual(["pr list", "pr edit", "workflow run"]);
  expect(await onBranch("specs/acme/openapi.json")).toBe("{}\n");
  expect(await onBranch("specs/acme/source/new.json")).toBe("[]\n");
});

test("a branch on which a person works is left alone", async () => {
  await propose("specs/acme/openapi.json", "{ }\n");
  const { git, root } = fixture;
  await writeFile(join(root, "specs/acme/openapi.json"), "repaired\n");
  await git("commit", "--quiet", "--all", "--message", "repaired by hand");
  await git("push", "--quiet", "origin", "refresh/acme");
  const { outcome, calls } = await propose("specs/acme/openapi.json", "{  }\n");
  expect([outcome, calls]).toEqual(["left to its author", []]);
  expect(await onBranch("specs/acme/openapi.json")).toBe("repaired\n");
});

test("no patch, no pull request", async () => {
  expect(await propose("specs/acme/openapi.json", "{}\n")).toEqual({
    outcome: "nothing to propose",
    calls: [],
  });
});

const HIDDEN: Readonly<Record<string, (root: string) => Promise<void>>> = {
  ".github/ci.yml": (root) => writeFile(join(root, ".github/ci.yml"), "b\n"),
  "package.json": (root) => writeFile(join(root, "package.json"), "{}\n"),
  "scripts/publish.ts": (root) => writeFile(join(root, "scripts/publish.ts"), "b\n"),
  "packages/tools/publishing/src/publish.ts": (root) =>
    writeFile(join(root, "packages/tools/publishing/src/publish.ts"), "b\n"),
  "packages/acme/package.json": (root) =>
    writeFile(
      join(root, "packages/acme/package.json"),
      '{ "version": "1.1.0", "scripts": { "test": "curl" } }\n',
    ),
  "specs/bolt/openapi.json": async (root) => {
    await mkdir(join(root, "specs/bolt"));
    await writeFile(join(root, "specs/bolt/openapi.json"), "{}\n");
  },
};

test.each(Object.keys(HIDDEN))("%s comes in with no proposal", async (path) => {
  for (const branch of ["refresh/acme", "release/next"]) {
    const edit = proposeEdit([], HIDDEN[path] ?? (async () => {}), branch);
    await expect(edit).rejects.toThrow(`A proposal may not touch ${path}.`);
    expect(await fixture.git("ls-remote", "--heads", "origin", branch)).toBe("");
    await fixture.git("reset", "--quiet", "--hard");
  }
});

// Windows has neither without further rights.
describe.skipIf(process.platform === "win32")("where a document is expected", () => {
  test.each<[what: string, mode: string, edit: (path: string) => Promise<void>]>([
    ["a link to outside", "120000", (path) => symlink("../../../../etc/passwd", path)],
    [
      "a program",
      "100755",
      (path) => writeFile(path, "#!/bin/sh\n").then(() => chmod(path, 0o755)),
    ],
  ])("%s is refused, new or in place of a file", async (_what, mode, edit) => {
    for (const path of ["specs/acme/source/new.yaml", "specs/acme/source/api.yaml"]) {
      const propose = proposeEdit([], async (root) => {
        await rm(join(root, path), { force: true });
        await edit(join(root, path));
      });
      await expect(propose).rejects.toThrow(`may not touch ${path} (mode ${mode}).`);
      await fixture.git("reset", "--quiet", "--hard");
    }
  });
});

test("versions are proposed, and nothing else of a manifest", async () => {
  const { outcome } = await proposeEdit(
    [],
    async (root) => {
      const text = '{ "version": "1.1.0", "scripts": { "test": "t" } }\n';
      await writeFile(join(root, "packages/acme/package.json"), text);
    },
    "release/next",
  );
  expect(outcome).toBe("opened");
  const manifest = await fixture.git("show", "origin/release/next:packages/acme/package.json");
  expect(manifest).toContain("1.1.0");
});

test("a rename into another folder is found too", async () => {
  const folder = join(fixture.folder, "proposal");
  const patch = `diff --git a/specs/acme/openapi.json b/.github/new.yml
similarity index 100%
rename from specs/acme/openapi.json
rename to .github/new.yml
`;
  await writeProposal(folder, { patch, body: "" });
  const { root } = fixture;
  const options = { root, folder, branch: "refresh/acme", title: "t", gh: async () => "[]" };
  await expect(proposeChange(options)).rejects.toThrow("may not touch .github/new.yml");
});
