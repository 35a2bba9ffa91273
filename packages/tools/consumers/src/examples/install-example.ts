import { cp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { runOrThrow } from "@org/exec";
import type { ServedPackages } from "@org/publishing";

/** What an install and a build create. */
const LEFT_BEHIND = new Set(["node_modules", "dist"]);

const INSTALL_LIMIT_MS = 120_000;

/** Copies an example without what was installed or built in it, so that a check leaves nothing there. */
export async function copyExample(example: string, target: string): Promise<void> {
  await cp(example, target, {
    recursive: true,
    filter: (path) => !LEFT_BEHIND.has(basename(path)),
  });
}

/**
 * Installs the dependencies of an example, including the served packages.
 * @throws Error with pnpm's output if it cannot
 */
export async function installExample(example: string, served: ServedPackages): Promise<void> {
  // The content of a version changes between runs: nothing of an earlier run may be reused.
  await rm(join(example, "node_modules"), { recursive: true, force: true });
  const args = ["-y", "pnpm@12", "install", "--ignore-scripts"];
  await runOrThrow("npx", args, { cwd: example, env: served.env, timeout: INSTALL_LIMIT_MS });
}
