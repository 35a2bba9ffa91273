import { inTurns } from "./in-turns.ts";
import type { SnapshotPolicy } from "./project/compare-snapshot.ts";
import { listRows } from "./rows/list-rows.ts";
import { runRow } from "./run-row.ts";
import { openStage } from "./stage/open-stage.ts";

/** Which rows to try, and what to do about snapshots. */
export interface ConsumerOptions extends SnapshotPolicy {
  /** Picks the rows whose name holds this text, in any case. */
  readonly wanted?: string | undefined;
}

/** Rows under way at a time: each starts processes of its own. */
const AT_A_TIME = 2;

/**
 * Packs and serves the public packages, which must be built, and tries them as their users would.
 * @param root of the workspace; what is installed on demand is kept below its `node_modules/.cache`
 * @param log is told of each row as it ends, then the count
 * @returns the exit code: 0 where rows were picked and all of them hold
 */
export async function runConsumers(
  root: string,
  log: (line: string) => void,
  { wanted = "", ...snapshots }: ConsumerOptions,
): Promise<number> {
  const all = await listRows(root);
  const rows = all.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  if (rows.length === 0) {
    log(`no row has "${wanted}" in its name; the rows are:`);
    for (const { name } of all) log(`  ${name}`);
    return 1;
  }
  const stage = await openStage(root, snapshots);
  try {
    const results = await inTurns(rows, AT_A_TIME, async (row) => {
      const { passed, lines } = await runRow(row, stage);
      for (const line of lines) log(line);
      return passed;
    });
    const passed = results.filter(Boolean).length;
    log(`${passed} passed, ${rows.length - passed} failed`);
    return passed === rows.length ? 0 : 1;
  } finally {
    await stage.close();
  }
}
