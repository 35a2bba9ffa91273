import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace } from "@org/exec";
import { runChecks } from "../../checks/run-checks.ts";
import { startRemoteCache } from "../start-remote-cache.ts";
import { FALLBACK_ROWS } from "./fallback-rows.ts";
import { SHARING_ROWS } from "./sharing-rows.ts";
import type { Row } from "./stage.ts";
import { TRUST_ROWS } from "./trust-rows.ts";

/** The whole rehearsal, in order. */
const ROWS: readonly Row[] = [...SHARING_ROWS, ...FALLBACK_ROWS, ...TRUST_ROWS];

/**
 * Builds two clones of the workspace against a real remote cache on a loopback port, row by row. The
 * first row that fails ends it, because the rows build on each other.
 * @returns whether every row holds
 */
export async function rehearseRemoteCache(
  root: string,
  log: (line: string) => void,
): Promise<boolean> {
  const cache = await startRemoteCache(root);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "remote-cache-rehearsal-")));
  try {
    const first = await copyWorkspace(root, folder);
    const second = await copyWorkspace(root, folder);
    const checks = ROWS.map(({ name, play }) => ({
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
