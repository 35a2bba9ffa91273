import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace } from "@org/exec";
import { runChecks } from "../../checks/run-checks.ts";
import { startRemoteCache } from "../start-remote-cache.ts";
import type { CacheCheck } from "./environment.ts";
import { FALLBACK_CHECKS } from "./fallback-checks.ts";
import { SHARING_CHECKS } from "./sharing-checks.ts";
import { TRUST_CHECKS } from "./trust-checks.ts";

/** The whole test, in order. */
const CHECKS: readonly CacheCheck[] = [...SHARING_CHECKS, ...FALLBACK_CHECKS, ...TRUST_CHECKS];

/**
 * Builds two clones of the workspace against a real remote cache on a loopback port, check by check. The
 * first check that fails ends it, because they build on each other.
 * @returns whether every check holds
 */
export async function testRemoteCache(root: string, log: (line: string) => void): Promise<boolean> {
  const cache = await startRemoteCache(root);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "remote-cache-")));
  try {
    const first = await copyWorkspace(root, folder);
    const second = await copyWorkspace(root, folder);
    const checks = CHECKS.map(({ name, play }) => ({
      name,
      run: () => play({ first, second, cache }).then(() => []),
    }));
    const results = await runChecks(checks, { log, stopsAtFailure: true });
    return results.every((problems) => problems.length === 0);
  } finally {
    await cache.close();
    await rm(folder, { recursive: true, force: true });
  }
}
