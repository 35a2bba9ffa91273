import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does work in a new folder below `parent`, which is always removed: also if the work fails, and when
 * a signal ends the process.
 */
export async function inTemporaryFolder<Result>(
  parent: string,
  prefix: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(parent, prefix));
  const end = (signal: NodeJS.Signals) => {
    rmSync(folder, { recursive: true, force: true });
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const ending of ENDINGS) process.off(ending, end);
  };
  for (const ending of ENDINGS) process.on(ending, end);
  try {
    return await work(folder);
  } finally {
    stop();
    await rm(folder, { recursive: true, force: true });
  }
}
