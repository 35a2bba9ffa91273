import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow, runPnpm } from "@org/exec";
import { parse, stringify } from "yaml";
import type { Row } from "./row.ts";
import type { Stage } from "./stage.ts";

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
export const REFUSAL_ROWS: readonly Row[] = [
  {
    name: "an install of a package that is a year old: passes (control)",
    play: async (stage) =>
      assert.equal(await install(stage, { name: "bait-plain", age: YEAR }), ""),
  },
  {
    name: "an install of a package that is an hour old: refused",
    play: async (stage) =>
      assert.match(
        await install(stage, { name: "bait-young", age: HOUR }),
        /ERR_PNPM_NO_MATURE_MATCHING_VERSION|ERR_PNPM_MINIMUM_RELEASE_AGE/,
      ),
  },
  {
    name: "an install of a package that needs one from outside the registry: refused",
    async play(stage) {
      // The same server under another name is another place than the registry.
      const place = new URL(stage.env["NPM_CONFIG_REGISTRY"] ?? "");
      place.hostname = "localhost";
      const dependencies = { "bait-plain": `${place}bait-plain/-/bait-plain-1.0.0.tgz` };
      const bait = { name: "bait-exotic", age: YEAR, manifest: { dependencies } };
      assert.match(await install(stage, bait), /ERR_PNPM_EXOTIC_SUBDEP/);
    },
  },
  {
    name: "an install of a package with a build script that is not listed: refused",
    async play(stage) {
      const scripts = { postinstall: "node -e 0" };
      const bait = { name: "bait-builds", age: YEAR, manifest: { scripts } };
      assert.match(await install(stage, bait), /ERR_PNPM_IGNORED_BUILDS/);
    },
  },
];

/**
 * Publishes a package and installs it in a project that has this workspace's settings.
 * @returns what pnpm objected to; empty where it installed
 */
async function install(stage: Stage, bait: Bait): Promise<string> {
  await publishBait(stage, bait);
  const project = await mkdtemp(join(stage.folder, "project-"));
  const text = await readFile(join(stage.workspace, "pnpm-workspace.yaml"), "utf8");
  const { packages: _packages, catalog: _catalog, catalogs: _catalogs, ...settings } = parse(text);
  await writeFile(join(project, "pnpm-workspace.yaml"), stringify({ packages: [], ...settings }));
  await writeFile(join(project, ".npmrc"), `registry=${stage.env["NPM_CONFIG_REGISTRY"]}\n`);
  const manifest = { name: "project", private: true, dependencies: { [bait.name]: "1.0.0" } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  const args = ["install", "--no-frozen-lockfile", "--store-dir", join(stage.folder, "store")];
  return runPnpm(args, { cwd: project, env: stage.env }).then(
    () => "",
    (error: unknown) => String(error),
  );
}

async function publishBait(stage: Stage, { name, age, manifest = {} }: Bait): Promise<void> {
  const folder = join(stage.folder, name);
  await mkdir(folder);
  const text = JSON.stringify({ name, version: "1.0.0", ...manifest });
  await writeFile(join(folder, "package.json"), text);
  const args = ["publish", folder, "--ignore-scripts"];
  await runOrThrow("npm", args, { cwd: stage.folder, env: stage.env });
  // A registry dates what it is given itself; here that is a file.
  const path = join(stage.storage, name, "package.json");
  const record: { time: Record<string, string> } = JSON.parse(await readFile(path, "utf8"));
  const date = new Date(Date.now() - age).toISOString();
  const time = { ...record.time, created: date, modified: date, "1.0.0": date };
  await writeFile(path, JSON.stringify({ ...record, time }));
}
