import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import type { Environment } from "../environment/open-environment.ts";
import { FACADE } from "./write-program.ts";

const INSTALL_LIMIT_MS = 120_000;

/** A fresh project outside the workspace. */
export interface ProjectOptions {
  /** Text by file name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The served packages that it depends on; by default the facade and every vendor. */
  readonly packages?: readonly string[];
  /** Other dependencies: version or range by name. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Fields of its manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The command that installs; npm by default. */
  readonly install?: readonly [command: string, ...args: readonly string[]];
}

/**
 * Makes a project and installs served packages into it from the environment's registry.
 * @returns its folder, which is removed with the environment
 * @throws Error with the command's output if the packages cannot be installed
 */
export async function createProject(
  environment: Environment,
  options: ProjectOptions = {},
): Promise<string> {
  const { files = {}, dependencies, manifest } = options;
  const vendors = environment.vendors.map(({ names }) => names.packageName);
  const { packages = [FACADE, ...vendors] } = options;
  const folder = await mkdtemp(join(environment.folder, "project-"));
  const served = environment.served.packages
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
  // The content of a version changes between runs: nothing of an earlier run may be reused.
  const caches = {
    BUN_INSTALL_CACHE_DIR: join(environment.folder, "bun-cache"),
    DENO_DIR: join(environment.folder, "deno-cache"),
  };
  const env = { ...environment.served.env, ...caches, NO_COLOR: "1" };
  await runOrThrow(command, args, { cwd: folder, env, timeout: INSTALL_LIMIT_MS });
  return folder;
}
