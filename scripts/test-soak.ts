import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runFaultTests } = await import("./run-fault-tests.ts");

const REPEATS = 50;

/**
 * `pnpm test:soak [repeats]`: the fault tests of the runtime once with their full volumes and then
 * again and again with those of `pnpm test`; one failure ends it.
 */
async function main(repeats: number): Promise<number> {
  for (let run = 0; run <= repeats; run += 1) {
    const { passed, failed, seconds, figures } = await runFaultTests(
      WORKSPACE_ROOT,
      run === 0 ? "soak" : "test",
    );
    const name = run === 0 ? "full volumes" : `repeat ${run} of ${repeats}`;
    console.log(`${name}: ${passed} passed, ${failed.length} failed, ${seconds.toFixed(1)} s`);
    if (run === 0) for (const figure of figures) console.log(`  ${JSON.stringify(figure)}`);
    for (const test of failed) console.log(`  failed: ${test}`);
    if (failed.length > 0 || passed === 0) return 1;
  }
  return 0;
}

process.exitCode = await main(Number(process.argv[2] ?? REPEATS));
