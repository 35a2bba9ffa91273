import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow, runPnpm } from "@org/exec";
import { parse, stringify } from "yaml";
import type { Step } from "./step.ts";
import type { TestEnvironment } from "./test-environment.ts";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A package that somebody has published. */
interface Bait {
  readonly name: string;
  /** Milliseconds since it was published. */
  readonly age: number;
  /** Fields of its package.json. */
  readonly manifest?: object;
}

/** Installs that this workspace's own settings must refuse, and one that they must not. */
export const REFUSAL_STEPS: readonly Step[] = [
  {
    name: "an install of a package that is a year old: passes (control)",
    run: async (environment) =>
      assert.equal(await install(environment, { name: "bait-plain", age: YEAR }), ""),
  },
  {
    name: "an install of a package that is an hour old: refused",
    run: async (environment) =>
      assert.match(
        await install(environment, { name: "bait-young", age: HOUR }),
        /ERR_PNPM_NO_MATURE_MATCHING_VERSION|ERR_PNPM_MINIMUM_RELEASE_AGE/,
      ),
  },
  {
    name: "an install of a package that needs one from outside the registry: refused",
    async run(environment) {
      // The same server under another name is not the registry.
      const elsewhere = new URL(environment.env["NPM_CONFIG_REGISTRY"] ?? "");
      elsewhere.hostname = "localhost";
      const dependencies = { "bait-plain": `${elsewhere}bait-plain/-/bait-plain-1.0.0.tgz` };
      const bait = { name: "bait-exotic", age: YEAR, manifest: { dependencies } };
      assert.match(await install(environment, bait), /ERR_PNPM_EXOTIC_SUBDEP/);
    },
  },
  {
    name: "an install of a package with a build script that is not listed: refused",
    async run(environment) {
      const scripts = { postinstall: "node -e 0" };
      const bait = { name: "bait-builds", age: YEAR, manifest: { scripts } };
      assert.match(await install(environment, bait), /ERR_PNPM_IGNORED_BUILDS/);
    },
  },
];

/**
 * Publishes a package and installs it in a project that has this workspace's settings.
 * @returns what pnpm objected to; empty where it installed
 */
async function install(environment: TestEnvironment, bait: Bait): Promise<string> {
  const { workspace, folder, env } = environment;
  await publishBait(environment, bait);
  const project = await mkdtemp(join(folder, "project-"));
  const text = await readFile(join(workspace, "pnpm-workspace.yaml"), "utf8");
  const { packages: _packages, catalog: _catalog, catalogs: _catalogs, ...settings } = parse(text);
  await writeFile(join(project, "pnpm-workspace.yaml"), stringify({ packages: [], ...settings }));
  await writeFile(join(project, ".npmrc"), `registry=${env["NPM_CONFIG_REGISTRY"]}\n`);
  const manifest = { name: "project", private: true, dependencies: { [bait.name]: "1.0.0" } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  const args = ["install", "--no-frozen-lockfile", "--store-dir", join(folder, "store")];
  return runPnpm(args, { cwd: project, env }).then(
    () => "",
    (error: unknown) => String(error),
  );
}

async function publishBait(
  { folder: below, storage, env }: TestEnvironment,
  { name, age, manifest = {} }: Bait,
): Promise<void> {
  const folder = join(below, name);
  await mkdir(folder);
  const text = JSON.stringify({ name, version: "1.0.0", ...manifest });
  await writeFile(join(folder, "package.json"), text);
  const args = ["publish", folder, "--ignore-scripts"];
  await runOrThrow("npm", args, { cwd: below, env });
  // A registry dates what it is given itself; here that is a file.
  const path = join(storage, name, "package.json");
  const record: { time: Record<string, string> } = JSON.parse(await readFile(path, "utf8"));
  const date = new Date(Date.now() - age).toISOString();
  const time = { ...record.time, created: date, modified: date, "1.0.0": date };
  await writeFile(path, JSON.stringify({ ...record, time }));
}
