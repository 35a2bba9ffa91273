import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import type { Stage } from "../stage/open-stage.ts";
import { FACADE } from "./write-program.ts";

/** How long an install may take, in milliseconds. */
const INSTALL_LIMIT_MS = 120_000;

/** A fresh project outside the workspace. */
export interface ProjectOptions {
  /** Text by file name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The served packages that it names; the facade and every vendor where left out. */
  readonly packages?: readonly string[];
  /** What else it depends on: version or range by name. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Fields of its manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The command that installs; npm where left out. */
  readonly install?: readonly [command: string, ...args: readonly string[]];
}

/**
 * Makes a project and installs served packages into it from the stage's registry.
 * @returns its folder, which goes with the stage
 * @throws Error with what the command printed where the packages cannot be installed
 */
export async function createProject(stage: Stage, options: ProjectOptions = {}): Promise<string> {
  const { files = {}, dependencies, manifest } = options;
  const vendors = stage.vendors.map(({ names }) => names.packageName);
  const { packages = [FACADE, ...vendors] } = options;
  const folder = await mkdtemp(join(stage.folder, "project-"));
  const served = stage.served.packages
    .filter(({ name }) => packages.includes(name))
    .map(({ name, version }) => [name, version]);
  const text = JSON.stringify({
    name: "consumer",
    private: true,
    ...manifest,
    dependencies: { ...Object.fromEntries(served), ...dependencies },
  });
  for (const [name, content] of Object.entries({ ...files, "package.json": text })) {
    await writeFile(join(folder, name), content);
  }
  const [command, ...args] = options.install ?? ["npm", "install", "--ignore-scripts"];
  // Versions stay the same while their content changes: nothing may be left from an earlier run.
  const caches = {
    BUN_INSTALL_CACHE_DIR: join(stage.folder, "bun-cache"),
    DENO_DIR: join(stage.folder, "deno-cache"),
  };
  const env = { ...stage.served.env, ...caches, NO_COLOR: "1" };
  await runOrThrow(command, args, { cwd: folder, env, timeout: INSTALL_LIMIT_MS });
  return folder;
}
