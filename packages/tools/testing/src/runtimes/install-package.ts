import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";

const DAY_MS = 86_400_000;
/** Nothing younger is installed, as in the workspace. */
const YOUNGEST_MS = 3 * DAY_MS;
/** How long a version is kept before npm looks for a newer one. */
const KEPT_MS = 7 * DAY_MS;

/**
 * Installs a package into its own folder below the cache, unless it is there already.
 * @returns the folder of the package
 * @throws Error if npm cannot install it
 */
export async function installPackage(cache: string, name: string, range: string): Promise<string> {
  const folder = join(cache, `${name}-${range}`);
  const installed = join(folder, "node_modules", name);
  const stamp = join(folder, "installed-at");
  if ((await readTime(stamp)) > Date.now() - KEPT_MS) return installed;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Without it, npm would install into the workspace.
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const before = new Date(Date.now() - YOUNGEST_MS).toISOString();
  const options = ["--no-audit", "--no-fund", `--before=${before}`];
  const args = ["install", ...options, `${name}@${range}`];
  await runOrThrow("npm", args, { cwd: folder, timeout: 180_000 });
  await writeFile(stamp, `${Date.now()}`);
  return installed;
}

async function readTime(file: string): Promise<number> {
  return Number(await readFile(file, "utf8").catch(() => "0"));
}
