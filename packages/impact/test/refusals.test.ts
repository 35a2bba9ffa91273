import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import { Refusal } from "../src/refusal.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const below = scratchFolder();

const TSCONFIG = '{ "compilerOptions": { "types": [] }, "include": ["src"] }';
const ACME = '{ "name": "@org/acme", "version": "1.0.0", "generatedFrom": "specs/acme" }';

async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(below(), "project-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const WHOLE = {
  "package.json": '{ "dependencies": { "@org/acme": "^1.0.0" } }',
  "tsconfig.json": TSCONFIG,
  "src/index.ts": "export const one = 1;\n",
  "node_modules/@org/acme/package.json": ACME,
};

it.each<[what: string, files: object, target: string | undefined, message: RegExp]>([
  ["without a tsconfig", { "tsconfig.json": undefined }, undefined, /There is no .*tsconfig\.json/],
  [
    "with a tsconfig that is none",
    { "tsconfig.json": "{ nonsense" },
    undefined,
    /tsconfig\.json cannot be read: /,
  ],
  ["without files", { "src/index.ts": undefined }, undefined, /holds no file to look at/],
  ["without a package.json", { "package.json": undefined }, undefined, /has no package\.json/],
  [
    "with a package.json that is none",
    { "package.json": "{" },
    undefined,
    /package\.json is no JSON/,
  ],
  [
    "without our packages",
    { "package.json": '{ "dependencies": { "left-pad": "1" } }' },
    undefined,
    /needs no client of @org: there is nothing to compare\. In a workspace, name the folder/,
  ],
  [
    "that is not installed",
    { "node_modules/@org/acme/package.json": undefined },
    undefined,
    /@org\/acme is not installed in .*: install/,
  ],
  ["with a target that is none", {}, "acme@@@", /"acme@@@" is no <package>@<version>/],
  ["with a target that a shell might read", {}, "@org/acme@1;x", /is no <package>@<version>/],
  ["with a folder that there is not", {}, "@org/acme@./nowhere", /There is no .*nowhere/],
  ["with a folder that is no package", {}, "@org/acme@./src", /src is no package/],
  [
    "with a tarball that is none",
    { "new.tgz": "text" },
    "@org/acme@./new.tgz",
    /new\.tgz cannot be read as a package's tarball/,
  ],
  [
    "with a package of another name",
    { "new/package.json": '{ "name": "@org/other", "version": "2.0.0" }' },
    "@org/acme@./new",
    /new is @org\/other, not @org\/acme/,
  ],
  [
    "with a history that is none",
    { "new/package.json": ACME, "new/changes.json": "[" },
    "@org/acme@file:./new",
    /changes\.json that is no JSON/,
  ],
])("refuses a project %s, in one message", async (_what, files, target, message) => {
  const given = Object.entries({ ...WHOLE, ...files }).filter(([, text]) => text !== undefined);
  const project = await projectOf(Object.fromEntries(given));
  const failed = findImpact({ project, target, from: project });
  await expect(failed).rejects.toThrow(message);
  await expect(failed).rejects.toBeInstanceOf(Refusal);
});

it.each([
  ["nothing", []],
  ["too much", [".", "@org/acme", "more"]],
  ["an option that there is not", [".", "--jsn"]],
])("says how it is called when given %s", async (_what, args) => {
  const { code, stdout, stderr } = await runCli(args, below());
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /Usage: npx @org\/impact <project folder> \[<package>@<version>\] \[--json\]\n$/,
  );
  expect(stderr).not.toMatch(/\n\s+at /);
});

it("says in one line that there is no such folder", async () => {
  const { code, stderr } = await runCli(["nowhere"], below());
  expect(code).toBe(1);
  expect(stderr).toMatch(/^There is no .*nowhere: name the folder of a TypeScript project\.\n$/);
});

// On Windows a shell starts npm, and says in its own words that there is none.
it.skipIf(process.platform === "win32")("says in one line that there is no npm", async () => {
  const args = [await projectOf(WHOLE), "@org/acme@2.0.0"];
  const { code, stderr } = await runCli(args, below(), { PATH: below() });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^npm, which gets the new packages, cannot be started \(.*\): put it .*\n$/,
  );
});
