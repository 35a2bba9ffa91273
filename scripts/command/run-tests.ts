import { countTests, forgetReports } from "./count-tests.ts";

/**
 * Runs tasks of all packages, cached where nothing changed, and prints how many tests their reports have.
 * @param report file in which Vitest reports, in each package's `reports/`
 * @returns the exit code: 0 where tasks and tests succeed and there is a test
 */
export async function runTests(tasks: readonly string[], report: string): Promise<number> {
  const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
  const { runTurbo } = await import("@org/exec/run-command");
  await forgetReports(WORKSPACE_ROOT, report);
  const options = ["--continue=always", "--output-logs=new-only"];
  const code = await runTurbo(["run", ...tasks, ...options], "stdout");
  const { passed, failed, skipped } = await countTests(WORKSPACE_ROOT, report);
  if (skipped > 0) console.log(`${skipped} skipped`);
  // A check that is no test (lint, types, …) has no report: its failure must still show.
  const unreported = code !== 0 && failed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed + unreported} failed`);
  return code === 0 && failed === 0 && passed > 0 ? 0 : 1;
}
