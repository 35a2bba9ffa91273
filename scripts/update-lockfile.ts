/** What to do by hand where pnpm could not be run. */
export const UPDATE_LOCKFILE = "npx -y pnpm@12 install --no-frozen-lockfile";

/**
 * Brings the lockfile and node_modules up to date with packages that are new or gone. The lockfile
 * goes first: with `CI` set, an install refuses a package that is missing from it.
 * @param interrupted ends pnpm early
 * @returns pnpm's exit code
 */
export async function updateLockfile(interrupted?: AbortSignal): Promise<number> {
  const { runPnpm } = await import("@org/exec/run-command");
  const locked = await runPnpm(
    ["install", "--lockfile-only", "--no-frozen-lockfile", "--reporter=silent"],
    "stderr",
    interrupted,
  );
  if (locked !== 0) return locked;
  return runPnpm(
    ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"],
    "stderr",
    interrupted,
  );
}
