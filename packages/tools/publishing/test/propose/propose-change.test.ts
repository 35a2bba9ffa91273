import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diffWorkspace } from "../../src/propose/diff-workspace.ts";
import { writeProposal } from "../../src/propose/proposal.ts";
import { proposeChange } from "../../src/propose/propose-change.ts";
import { type GitFixture, makeRepository } from "./git-fixture.ts";

let fixture: GitFixture;

beforeEach(async () => {
  fixture = await makeRepository({ "specs/acme/openapi.json": "{}\n", ".github/ci.yml": "a\n" });
});

afterEach(() => fixture.remove());

/** Changes a file, takes the change as a proposal, and puts the tree back. */
async function propose(path: string, text: string, open: readonly number[] = []) {
  const { root, git } = fixture;
  const folder = join(fixture.folder, "proposal");
  await git("switch", "--quiet", "main");
  await writeFile(join(root, path), text);
  await writeProposal(folder, { patch: await diffWorkspace(root), body: "what changes\n" });
  await git("reset", "--quiet", "--hard");
  const calls: string[] = [];
  const outcome = await proposeChange({
    root,
    folder,
    branch: "refresh/acme",
    title: "Refresh acme",
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
  const { outcome, calls } = await propose("specs/acme/new.json", "[]\n", [7]);
  expect(outcome).toBe("renewed");
  expect(calls).toEqual(["pr list", "pr edit", "workflow run"]);
  expect(await onBranch("specs/acme/openapi.json")).toBe("{}\n");
  expect(await onBranch("specs/acme/new.json")).toBe("[]\n");
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

test.each([".github/ci.yml", "package.json", "scripts.ts"])(
  "%s may not be touched",
  async (path) => {
    await expect(propose(path, "b\n")).rejects.toThrow(`may not touch ${path}`);
    await expect(onBranch(path)).rejects.toThrow();
  },
);

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
