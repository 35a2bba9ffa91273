import { readFileSync } from "node:fs";
import { MUTANTS } from "./mutants/all-mutants.ts";
import { type Mutant, mutateSource } from "./mutants/mutant.ts";
import { sourceOf } from "./mutants/mutant-plugin.ts";
import { runSuite } from "./mutants/run-suite.ts";

/** Suites that run at the same time: most of one is waiting for servers and timers. */
const LANES = 2;

/**
 * Seeds one bug after another into the client's runtime and requires the tests to notice; first
 * they have to pass without any. Vitest leaves `process.exitCode` at 1 after a red suite, and
 * here red is what is wanted: set it to what this returns.
 * @param log takes a line for every test file and mutant, and last their number
 * @param wanted picks the mutants whose name holds this text; default the variable `MUTANT`, else all
 * @returns the exit code: 0 where every mutant was noticed
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
  const killed = await inLanes(mutants, async (mutant) => {
    const { tests, failed, isMutated } = await runSuite(mutant.tests, mutant);
    // A suite that does not load, or loads the source without the bug, says nothing about it.
    const isKilled = isMutated && failed > 0 && tests === counts.get(mutant.tests);
    log(`${isKilled ? "killed  " : "SURVIVED"} ${mutant.name} (${mutant.tests})`);
    return isKilled;
  });
  const sum = killed.filter(Boolean).length;
  log(`${mutants.length} mutants, ${sum} killed`);
  return mutants.length > 0 && sum === mutants.length ? 0 : 1;
}

/** The number of tests in each test file; undefined where some fail although there is no bug. */
async function countTests(
  mutants: readonly Mutant[],
  log: (line: string) => void,
): Promise<ReadonlyMap<string, number> | undefined> {
  const files = [...new Set(mutants.map(({ tests }) => tests))];
  const counts = await inLanes(files, async (file) => {
    const { tests, passed, failed } = await runSuite(file);
    log(`${file}: ${passed} of ${tests} tests pass without a mutant`);
    return [file, tests > 0 && passed === tests && failed === 0 ? tests : 0] as const;
  });
  return counts.every(([, tests]) => tests > 0) ? new Map(counts) : undefined;
}

/** What becomes of each item, in their order. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const lane = async (): Promise<void> => {
    // The lanes share the iterator: each takes what is next.
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

function whyUnusable(mutant: Mutant): readonly string[] {
  try {
    mutateSource(readFileSync(sourceOf(mutant), "utf8"), mutant);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
