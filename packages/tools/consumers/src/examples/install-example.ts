import { cp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { runOrThrow } from "@org/exec";
import type { ServedPackages } from "@org/publishing";

/** What an install and a build leave behind. */
const LEFT_BEHIND = new Set(["node_modules", "dist"]);

const INSTALL_LIMIT_MS = 120_000;

/** Copies an example as it is committed, so that a trial leaves nothing in it. */
export async function copyExample(example: string, target: string): Promise<void> {
  await cp(example, target, {
    recursive: true,
    filter: (path) => !LEFT_BEHIND.has(basename(path)),
  });
}

/**
 * Installs what an example depends on, the packages as they are served included.
 * @throws Error with what pnpm printed where it cannot
 */
export async function installExample(example: string, served: ServedPackages): Promise<void> {
  // Versions stay the same while their content changes: nothing may be left from an earlier run.
  await rm(join(example, "node_modules"), { recursive: true, force: true });
  const args = ["-y", "pnpm@12", "install", "--ignore-scripts"];
  await runOrThrow("npx", args, { cwd: example, env: served.env, timeout: INSTALL_LIMIT_MS });
}
