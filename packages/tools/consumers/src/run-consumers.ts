import { runChecks } from "@org/exec";
import { listChecks } from "./checks/list-checks.ts";
import { openEnvironment } from "./environment/open-environment.ts";
import type { SnapshotPolicy } from "./project/compare-snapshot.ts";

/** Which checks to run, and what to do about snapshots. */
export interface ConsumerOptions extends SnapshotPolicy {
  /** Picks the checks whose name contains this text, in any case. */
  readonly wanted?: string | undefined;
}

/** Checks under way at a time: each starts processes of its own. */
const AT_A_TIME = 2;

/** The longest that a check may take, including what it installs. */
const LIMIT_MS = 240_000;

/**
 * Packs and serves the public packages, which must be built, and checks them as their users would
 * meet them.
 * @param root of the workspace; what is installed on demand stays below its `node_modules/.cache`
 * @param log gets a line for each check as it ends, then the totals
 * @returns the exit code: 0 if some checks were picked and all of them passed
 */
export async function runConsumers(
  root: string,
  log: (line: string) => void,
  { wanted = "", ...snapshots }: ConsumerOptions,
): Promise<number> {
  const all = await listChecks(root);
  const picked = all.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  if (picked.length === 0) {
    log(`no check has "${wanted}" in its name; the checks are:`);
    for (const { name } of all) log(`  ${name}`);
    return 1;
  }
  const environment = await openEnvironment(root, snapshots);
  try {
    const checks = picked.map(({ name, run }) => ({ name, run: () => run(environment) }));
    const results = await runChecks(checks, { log, limit: LIMIT_MS, atATime: AT_A_TIME });
    return results.every((problems) => problems.length === 0) ? 0 : 1;
  } finally {
    await environment.close();
  }
}
