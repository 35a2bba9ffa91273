import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { inTemporaryFolder } from "../interruption/temporary-folder.ts";
import { runPnpm } from "./run-pnpm.ts";

/** Packages of others that one command needs and the workspace's own install does not bring. */
export interface Tool {
  /** Exact versions; the first package names the tool. */
  readonly packages: Readonly<Record<string, string>>;
  /** Exact versions of packages further down, where the ones that they ask for do not work. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Whether a package may run its build script, for each that has one. */
  readonly builds?: Readonly<Record<string, boolean>>;
}

/** As strict as the workspace's own settings: see `pnpm-workspace.yaml`. */
const SUPPLY_CHAIN = {
  packages: [],
  minimumReleaseAge: 4320,
  minimumReleaseAgeStrict: true,
  trustPolicy: "no-downgrade",
  blockExoticSubdeps: true,
  strictDepBuilds: true,
};

/**
 * Installs a tool once below `node_modules/.cache`, in a workspace of its own, so that nothing of it
 * comes near this one.
 * @returns the folder whose `node_modules` has the packages
 * @throws Error with what pnpm printed where it cannot install them
 */
export async function installTool(root: string, tool: Tool): Promise<string> {
  const { packages, overrides = {}, builds = {} } = tool;
  const name = Object.keys(packages)[0]?.replaceAll("/", "+");
  const folder = join(root, "node_modules", ".cache", [name, ...Object.values(packages)].join("-"));
  // A folder gets its name when all is in it.
  if (await exists(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await inTemporaryFolder(dirname(folder), `${basename(folder)}-`, async (unfinished) => {
    const manifest = { name: "tool", private: true, dependencies: packages };
    await writeFile(join(unfinished, "package.json"), JSON.stringify(manifest));
    // YAML is a superset of JSON.
    const settings = { ...SUPPLY_CHAIN, overrides, allowBuilds: builds };
    await writeFile(join(unfinished, "pnpm-workspace.yaml"), JSON.stringify(settings));
    await runPnpm(["install"], { cwd: unfinished });
    await rename(unfinished, folder);
  }).catch(async (error: unknown) => {
    // Another process may have installed it meanwhile.
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
