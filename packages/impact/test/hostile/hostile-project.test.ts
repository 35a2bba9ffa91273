import { ChildProcess, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { delimiter, dirname, extname, join } from "node:path";
import { expect, it, vi } from "vitest";
import { findImpact } from "../../src/find-impact.ts";
import { ImpactError } from "../../src/impact-error.ts";
import { tarballOf } from "../support/make-tarball.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { servePackages } from "../support/serve-packages.ts";
import { tricksOf } from "./tricks.ts";

const below = scratchFolder();

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (["", ".sh"].includes(extname(path))) await chmod(join(folder, path), 0o755);
  }
}

/** A git repository with a package; its path as an address. */
async function repositoryWith(manifest: object): Promise<string> {
  const folder = await mkdtemp(join(below(), "repository-"));
  await writeFiles(folder, { "package.json": JSON.stringify(manifest) });
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  for (const args of [["init"], ["add", "."], [...identity, "commit", "--message=package"]]) {
    execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  }
  return `git+file://${folder}`;
}

const NAMES = tricksOf({ project: "", command: "", code: "", repository: "", registry: "" }).map(
  ({ name }) => name,
);

it.each(NAMES)("runs nothing, and fetches nothing but packages: %s", async (name) => {
  const project = join(await mkdtemp(join(below(), "around-")), "project");
  const trace = join(project, "trace");
  const command = `echo ran > ${trace}`;
  const code = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "ran");`;
  const scripts = { preinstall: command, prepare: command, prepack: command };
  const repository = await repositoryWith({ name: "@org/part", version: "2.0.0", scripts });
  // The trick names the registry, and the registry serves the trick's package.
  const packages: { manifest: { name: string; version: string }; tarball: Buffer }[] = [];
  const registry = await servePackages(packages);
  const all = tricksOf({ project, command, code, repository, registry: registry.url });
  const trick = all.find((one) => one.name === name);
  const manifest = { name: "@org/acme", version: "1.1.0", ...trick?.manifest };
  const packed = { "package.json": JSON.stringify(manifest), ...trick?.packed };
  packages.push({ manifest, tarball: tarballOf(packed) });
  await writeFiles(project, {
    "package.json": '{ "dependencies": { "@org/acme": "^1.0.0" } }',
    "tsconfig.json": '{ "compilerOptions": { "types": [] }, "include": ["src"] }',
    "src/index.ts": "export const one = 1;\n",
    "node_modules/@org/acme/package.json":
      '{ "name": "@org/acme", "version": "1.0.0", "generatedFrom": "specs/acme" }',
    ".npmrc": `registry=${registry.url}\nfetch-retries=0\ncache=${below()}/cache\n${trick?.npmrc ?? ""}\n`,
    ...trick?.files,
  });

  if (trick?.path !== undefined) {
    vi.stubEnv("PATH", `${trick.path}${delimiter}${process.env["PATH"]}`);
  }
  // Its types leave out the method that everything which starts a process goes through.
  const prototype = ChildProcess.prototype as unknown as { spawn(): void };
  const spawned = vi.spyOn(prototype, "spawn");
  try {
    const outcome = await findImpact({ project }).catch((error: unknown) => error);
    const elsewhere = registry.requests
      .map(({ path }) => path)
      .filter((path) => path !== "/@org/acme" && path !== "/tarballs/@org/acme-1.1.0.tgz");
    expect({ ran: existsSync(trace), elsewhere, spawned: spawned.mock.calls.length }).toEqual({
      ran: false,
      elsewhere: [],
      spawned: 0,
    });
    // It got as far as the new package; it reports on it, or says in one line what it does not take.
    expect(registry.requests.length).toBe(2);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(ImpactError);
      expect(outcome.message).not.toContain("\n");
    }
  } finally {
    spawned.mockRestore();
    vi.unstubAllEnvs();
    await registry.close();
  }
});

it("has traces that a command leaves", async () => {
  const folder = await mkdtemp(join(below(), "traces-"));
  const files = { "planted.sh": `#!/bin/sh\necho ran > ${folder}/by-shell\n` };
  await writeFiles(folder, files);
  execFileSync(join(folder, "planted.sh"));
  const code = `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "by-node"))}, "ran");`;
  execFileSync(process.execPath, ["--eval", code]);
  expect(["by-shell", "by-node"].map((name) => existsSync(join(folder, name)))).toEqual([
    true,
    true,
  ]);
});
