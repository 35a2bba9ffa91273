import { readFileSync } from "node:fs";
import { BODY_MUTANTS } from "./mutants/body-mutants.ts";
import { CREDENTIAL_MUTANTS } from "./mutants/credential-mutants.ts";
import { type Mutant, mutateSource } from "./mutants/mutant.ts";
import { RUNTIME_SOURCE } from "./mutants/mutant-plugin.ts";
import { REQUEST_MUTANTS } from "./mutants/request-mutants.ts";
import { RESULT_MUTANTS } from "./mutants/result-mutants.ts";
import { runSuite, type SuiteOutcome } from "./mutants/run-suite.ts";

const MUTANTS: readonly Mutant[] = [
  ...REQUEST_MUTANTS,
  ...CREDENTIAL_MUTANTS,
  ...BODY_MUTANTS,
  ...RESULT_MUTANTS,
];

/**
 * Seeds one bug after another into the client's runtime and requires the contract suites to notice;
 * first they have to pass without any. Vitest leaves `process.exitCode` at 1 after a red suite, and
 * here red is what is wanted: set it to what this returns.
 * @param log is told of every suite and mutant, and last of their number
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
  const green = new Map<string, SuiteOutcome>();
  for (const suite of new Set(mutants.map((mutant) => mutant.suite))) {
    const outcome = await runSuite(suite);
    green.set(suite, outcome);
    log(`${suite}: ${outcome.tests} tests, ${outcome.failed} failed without a mutant`);
    if (outcome.tests === 0 || outcome.failed > 0) return 1;
  }
  let killed = 0;
  for (const mutant of mutants) {
    const { tests, failed, isMutated } = await runSuite(mutant.suite, mutant);
    // A suite that does not load, or loads the source without the bug, says nothing about it.
    const isKilled = isMutated && failed > 0 && tests === green.get(mutant.suite)?.tests;
    killed += isKilled ? 1 : 0;
    log(
      `${isKilled ? "killed  " : "SURVIVED"} ${mutant.name} (${mutant.suite}, ${failed} of ${tests} red)`,
    );
  }
  log(`${mutants.length} mutants, ${killed} killed`);
  return mutants.length > 0 && killed === mutants.length ? 0 : 1;
}

function whyUnusable(mutant: Mutant): readonly string[] {
  try {
    mutateSource(readFileSync(`${RUNTIME_SOURCE}${mutant.file}`, "utf8"), mutant);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
