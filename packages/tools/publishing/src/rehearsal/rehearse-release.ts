import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace } from "@org/exec";
import { installVerdaccio } from "../registry/install-verdaccio.ts";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { startRegistry } from "../registry/start-registry.ts";
import { HISTORY_ROWS } from "./history-rows.ts";
import { INTERRUPTION_ROWS } from "./interruption-rows.ts";
import { publishClosure } from "./publish-closure.ts";
import { REFUSAL_ROWS } from "./refusal-rows.ts";
import type { Row } from "./row.ts";
import { VENDOR_HISTORY_ROW } from "./vendor-history-row.ts";

/** The whole rehearsal, in order. */
const ROWS: readonly Row[] = [
  ...HISTORY_ROWS,
  ...INTERRUPTION_ROWS,
  ...REFUSAL_ROWS,
  VENDOR_HISTORY_ROW,
];

/**
 * Plays releases of a copy of the workspace against a real registry on a loopback port, row by row.
 * The first row that fails ends it, because the rows build on each other.
 * @returns whether every row holds
 */
export async function rehearseRelease(root: string, log: (line: string) => void): Promise<boolean> {
  const verdaccio = await installVerdaccio(root);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "rehearsal-")));
  const registry = await startRegistry(verdaccio);
  try {
    const env = {
      ...(await registryEnvironment(registry.url, folder)),
      DO_NOT_TRACK: "1",
      TURBO_TELEMETRY_DISABLED: "1",
    };
    const stage = {
      workspace: await copyWorkspace(root, folder),
      folder,
      storage: registry.storage,
      env,
    };
    await publishClosure(stage);
    for (const [index, { name, play }] of ROWS.entries()) {
      const started = performance.now();
      const failure = await play(stage, (line) => log(`        ${line}`)).then(
        () => undefined,
        textOf,
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
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
