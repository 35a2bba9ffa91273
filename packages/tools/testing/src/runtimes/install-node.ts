import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import { installPackage } from "./install-package.ts";

/** A Node other than the one that runs this. */
export interface InstalledNode {
  readonly execPath: string;
  /** Without the leading `v`. */
  readonly version: string;
}

/** Installs the newest Node of a major version into the cache. @throws Error if it cannot */
export async function installNode(cache: string, major: number): Promise<InstalledNode> {
  const folder = await installPackage(cache, "node", `${major}`);
  const execPath = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  const version = (await runOrThrow(execPath, ["--version"], { cwd: folder })).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`${version} is not Node ${major}`);
  return { execPath, version: version.slice(1) };
}
