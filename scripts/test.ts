import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { countTests, forgetReports } = await import("./count-tests.ts");
const { runTurbo } = await import("@org/exec/run-command");

const CHECKS = ["check:generated", "lint", "typecheck", "test", "surface"];

/** `pnpm test`: runs every check, cached where nothing changed, and counts the tests of all packages. */
async function main(): Promise<number> {
  await forgetReports(WORKSPACE_ROOT);
  const code = await runTurbo(
    ["run", ...CHECKS, "--continue=always", "--output-logs=new-only"],
    "stdout",
  );
  const { passed, failed, skipped } = await countTests(WORKSPACE_ROOT);
  if (skipped > 0) console.log(`${skipped} skipped`);
  // A check that is no test (lint, types, …) has no report: its failure must still show.
  const unreported = code !== 0 && failed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed + unreported} failed`);
  return code === 0 && failed === 0 && passed > 0 ? 0 : 1;
}

process.exitCode = await main();
