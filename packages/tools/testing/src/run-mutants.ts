import { readFileSync } from "node:fs";
import { inTurns } from "@org/exec";
import { MUTANTS } from "./mutants/all-mutants.ts";
import { type Mutant, mutateSource } from "./mutants/mutant.ts";
import { sourceOf } from "./mutants/mutant-plugin.ts";
import { runSuite } from "./mutants/run-suite.ts";

/** Suites that run at the same time: they mostly wait for servers and timers. */
const LANES = 2;

/**
 * Seeds one bug after another into the client's runtime and requires the tests to notice; first they
 * must pass without any. Vitest sets `process.exitCode` to 1 after a red suite, which is what we want
 * here: set it to what this returns.
 * @param log gets a line for every test file and mutant, then the totals
 * @param wanted picks the mutants whose name contains this text; by default the variable `MUTANT`, else all
 * @returns the exit code: 0 if every mutant was killed
 */
export async function runMutants(
  log: (line: string) => void,
  wanted: string = process.env["MUTANT"] ?? "",
): Promise<number> {
  const mutants = MUTANTS.filter((mutant) => mutant.name.includes(wanted));
  const unusable = mutants.flatMap(whyUnusable);
  if (unusable.length > 0) {
    log(unusable.join("\n"));
    return 1;
  }
  const counts = await countTests(mutants, log);
  if (counts === undefined) return 1;
  const killed = await inTurns(mutants, LANES, async (mutant) => {
    const { tests, failed, isMutated } = await runSuite(mutant.tests, mutant);
    // A suite that does not load, or that loads the source without the bug, proves nothing.
    const isKilled = isMutated && failed > 0 && tests === counts.get(mutant.tests);
    log(`${isKilled ? "killed  " : "SURVIVED"} ${mutant.name} (${mutant.tests})`);
    return isKilled;
  });
  const sum = killed.filter(Boolean).length;
  log(`${mutants.length} mutants, ${sum} killed`);
  return mutants.length > 0 && sum === mutants.length ? 0 : 1;
}

/** The number of tests in each test file; undefined if some fail without a mutant. */
async function countTests(
  mutants: readonly Mutant[],
  log: (line: string) => void,
): Promise<ReadonlyMap<string, number> | undefined> {
  const files = [...new Set(mutants.map(({ tests }) => tests))];
  const counts = await inTurns(files, LANES, async (file) => {
    const { tests, passed, failed } = await runSuite(file);
    log(`${file}: ${passed} of ${tests} tests pass without a mutant`);
    return [file, tests > 0 && passed === tests && failed === 0 ? tests : 0] as const;
  });
  return counts.every(([, tests]) => tests > 0) ? new Map(counts) : undefined;
}

function whyUnusable(mutant: Mutant): readonly string[] {
  try {
    mutateSource(readFileSync(sourceOf(mutant), "utf8"), mutant);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
