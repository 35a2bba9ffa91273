import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { writeBelow } from "@org/exec";
import { expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import { ImpactError } from "../src/impact-error.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const below = scratchFolder();

const TSCONFIG = '{ "compilerOptions": { "types": [] }, "include": ["src"] }';
const ACME = '{ "name": "@org/acme", "version": "1.0.0", "generatedFrom": "specs/acme" }';

async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(below(), "project-"));
  for (const [path, text] of Object.entries(files)) await writeBelow(folder, path, text);
  return folder;
}

const COMPLETE = {
  "package.json": '{ "dependencies": { "@org/acme": "^1.0.0" } }',
  "tsconfig.json": TSCONFIG,
  "src/index.ts": "export const one = 1;\n",
  "node_modules/@org/acme/package.json": ACME,
};

it.each<[what: string, files: object, target: string | undefined, message: RegExp]>([
  [
    "without a tsconfig",
    { "tsconfig.json": undefined },
    undefined,
    /tsconfig\.json does not exist/,
  ],
  [
    "with an invalid tsconfig",
    { "tsconfig.json": "{ nonsense" },
    undefined,
    /tsconfig\.json cannot be read: /,
  ],
  ["without files", { "src/index.ts": undefined }, undefined, /includes no file/],
  ["without a package.json", { "package.json": undefined }, undefined, /has no package\.json/],
  [
    "with an invalid package.json",
    { "package.json": "{" },
    undefined,
    /package\.json is not valid JSON/,
  ],
  [
    "without our packages",
    { "package.json": '{ "dependencies": { "left-pad": "1" } }' },
    undefined,
    /depends on no client of @org: there is nothing to compare\. In a workspace, name the folder/,
  ],
  [
    "that is not installed",
    { "node_modules/@org/acme/package.json": undefined },
    undefined,
    /@org\/acme is not installed in .*: install/,
  ],
  ["with an invalid target", {}, "acme@@@", /"acme@@@" is not <package>@<version>/],
  ["with a target that a shell would interpret", {}, "@org/acme@1;x", /is not <package>@<version>/],
  ["with a folder that does not exist", {}, "@org/acme@./nowhere", /nowhere does not exist/],
  ["with a folder that is not a package", {}, "@org/acme@./src", /src is not a package/],
  [
    "with an invalid tarball",
    { "new.tgz": "text" },
    "@org/acme@./new.tgz",
    /new\.tgz cannot be read as a tarball/,
  ],
  [
    "with a package of another name",
    { "new/package.json": '{ "name": "@org/other", "version": "2.0.0" }' },
    "@org/acme@./new",
    /new is @org\/other, not @org\/acme/,
  ],
  [
    "with an invalid history",
    { "new/package.json": ACME, "new/changes.json": "[" },
    "@org/acme@file:./new",
    /changes\.json of .* is not valid JSON/,
  ],
])("refuses a project %s, in one message", async (_what, files, target, message) => {
  const given = Object.entries({ ...COMPLETE, ...files }).filter(([, text]) => text !== undefined);
  const project = await projectOf(Object.fromEntries(given));
  const failed = findImpact({ project, target, from: project });
  await expect(failed).rejects.toThrow(message);
  await expect(failed).rejects.toBeInstanceOf(ImpactError);
});

it.each([
  ["nothing", []],
  ["too much", [".", "@org/acme", "more"]],
  ["an unknown option", [".", "--jsn"]],
])("prints its usage when given %s", async (_what, args) => {
  const { code, stdout, stderr } = await runCli(args, below());
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /Usage: npx @org\/impact <project folder> \[<package>@<version>\] \[--json\]\n$/,
  );
  expect(stderr).not.toMatch(/\n\s+at /);
});

it("says in one line that a folder does not exist", async () => {
  const { code, stderr } = await runCli(["nowhere"], below());
  expect(code).toBe(1);
  expect(stderr).toMatch(/^.*nowhere does not exist: name the folder of a TypeScript project\.\n$/);
});

it("needs no npm to say in one line that there is no registry", async () => {
  const npmrc = "registry=http://127.0.0.1:9/\nfetch-retries=0\n";
  const args = [await projectOf({ ...COMPLETE, ".npmrc": npmrc }), "@org/acme@2.0.0"];
  const { code, stderr } = await runCli(args, below(), { PATH: below() });
  expect(code).toBe(1);
  expect(stderr).toBe(
    "@org/acme@2.0.0 cannot be fetched (ECONNREFUSED). Without a network, name a tarball or a folder: @org/acme@./package.tgz\n",
  );
});

it("prints messages that nobody can use to write commands or escape codes", async () => {
  const hostile = "x\u001b[2J\n::error::y\u202e";
  const project = await projectOf({
    ...COMPLETE,
    "new/package.json": JSON.stringify({ name: `::${hostile}`, version: "2.0.0" }),
  });
  for (const args of [
    [hostile],
    [project, `::error::${hostile}`],
    [project, `--${hostile}`],
    [project, "@org/acme@./new"],
  ]) {
    const { code, stdout, stderr } = await runCli(args, project);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::/m);
    expect(stderr).toMatch(/\\u001b\[2J\\u000a::error::y\\u202e/);
  }
});
