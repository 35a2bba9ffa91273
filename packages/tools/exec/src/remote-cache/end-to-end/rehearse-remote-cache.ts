import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace } from "@org/exec";
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
    for (const [index, { name, play }] of ROWS.entries()) {
      const started = performance.now();
      const failure = await play({ first, second, cache }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      log(`${failure === undefined ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
      if (failure === undefined) continue;
      log(failure);
      log(`${index} passed, 1 failed, ${ROWS.length - index - 1} not played`);
      return false;
    }
    log(`${ROWS.length} passed, 0 failed`);
    return true;
  } finally {
    await cache.close();
    await rm(folder, { recursive: true, force: true });
  }
}
