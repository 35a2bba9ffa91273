import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runPnpm } from "./run-pnpm.ts";

/** What is to be installed, each at one version. */
export interface OnDemand {
  readonly dependencies: Readonly<Record<string, string>>;
  /** Versions that what is below the dependencies gets instead of its own choice. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/** The workspace's own supply-chain settings, and no package of the workspace itself. */
const SETTINGS = {
  packages: [],
  minimumReleaseAge: 4320,
  minimumReleaseAgeStrict: true,
  trustPolicy: "no-downgrade",
  blockExoticSubdeps: true,
};

/**
 * Installs what only some commands need, once and outside of the workspace's own install: into a
 * folder below `node_modules/.cache`, a workspace of its own. Scripts of the packages are not run.
 * @returns the folder whose `node_modules` has the packages
 * @throws Error where one cannot be had
 */
export async function installOnDemand(
  root: string,
  name: string,
  { dependencies, overrides = {} }: OnDemand,
): Promise<string> {
  const wanted = JSON.stringify({ dependencies, overrides });
  const digest = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const folder = join(root, "node_modules", ".cache", `${name}-${digest}`);
  if (await isThere(join(folder, "pnpm-lock.yaml"))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const staged = await mkdtemp(`${folder}-`);
  const manifest = { name, private: true, type: "module", dependencies };
  await writeFile(join(staged, "package.json"), JSON.stringify(manifest));
  // JSON is YAML.
  const settings = JSON.stringify({ ...SETTINGS, overrides });
  await writeFile(join(staged, "pnpm-workspace.yaml"), settings);
  await runPnpm(["install", "--ignore-scripts"], { cwd: staged });
  // A folder left by a run that was cut off has no lockfile, or the check above had found it.
  await rm(folder, { recursive: true, force: true });
  await rename(staged, folder);
  return folder;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
