/** What to do by hand where pnpm could not be run. */
export const UPDATE_LOCKFILE = "npx -y pnpm@12 install --no-frozen-lockfile";

/**
 * Brings the lockfile and node_modules up to date with packages that are new or gone. The lockfile
 * goes first: with `CI` set, an install refuses a package that is missing from it.
 * @returns pnpm's exit code
 */
export async function updateLockfile(): Promise<number> {
  const { runPnpm } = await import("@org/exec/run-command");
  const silent = "--reporter=silent";
  const locked = ["install", "--lockfile-only", "--no-frozen-lockfile", silent];
  const code = await runPnpm(locked, "stderr");
  if (code !== 0) return code;
  return runPnpm(["install", "--frozen-lockfile", "--prefer-offline", silent], "stderr");
}
