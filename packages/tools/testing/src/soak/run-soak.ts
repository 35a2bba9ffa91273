import { runFaultTests } from "./run-fault-tests.ts";

/**
 * Runs the fault tests of the runtime once with their full volumes, then repeatedly with those of
 * `pnpm test`, until one fails.
 * @param root of the workspace
 * @param log gets a line for each run as it ends
 * @returns whether all runs passed
 */
export async function runSoak(
  root: string,
  repeats: number,
  log: (line: string) => void,
): Promise<boolean> {
  for (let run = 0; run <= repeats; run += 1) {
    const scale = run === 0 ? "soak" : "test";
    const { passed, failed, seconds, figures } = await runFaultTests(root, scale);
    const name = run === 0 ? "full volumes" : `repeat ${run} of ${repeats}`;
    log(`${name}: ${passed} passed, ${failed.length} failed, ${seconds.toFixed(1)} s`);
    if (run === 0) for (const figure of figures) log(`  ${JSON.stringify(figure)}`);
    for (const test of failed) log(`  failed: ${test}`);
    if (failed.length > 0 || passed === 0) return false;
  }
  return true;
}
