import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Published, servePackages } from "./serve-packages.ts";

/** A registry with a few versions of a few packages. */
export interface TinyRegistry {
  /** Settings for a project's `.npmrc`. */
  readonly npmrc: string;
  readonly close: () => Promise<void>;
}

/** Packs some folders with npm and serves them; the last one of a name is its latest version. */
export async function startRegistry(
  folders: readonly string[],
  below: string,
): Promise<TinyRegistry> {
  const packages: Published[] = [];
  for (const folder of folders) packages.push(await pack(folder, below));
  const { url, close } = await servePackages(packages);
  return { npmrc: `registry=${url}\nfetch-retries=0\n`, close };
}

async function pack(folder: string, below: string): Promise<Published> {
  const args = ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", below];
  const options = { cwd: below, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", args, options);
  const [packed]: { filename: string }[] = JSON.parse(stdout);
  return {
    manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")),
    tarball: await readFile(join(below, packed?.filename ?? "")),
  };
}
