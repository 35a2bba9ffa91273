import { inTurns } from "./in-turns.ts";

/** What is wrong, one text each; empty if a check passes. */
export type Problems = readonly string[];

/** Something that must hold. */
export interface Check {
  readonly name: string;
  /** @throws Error if it cannot be checked at all, which is a failure like any other */
  run(): Promise<Problems>;
}

/** How checks are run. */
export interface RunChecksOptions {
  /** Gets a line for each check as it ends, one for each of its problems, and the totals. */
  readonly log?: (line: string) => void;
  /** Milliseconds that one check may take; without a limit if left out. */
  readonly limit?: number;
  /** Checks under way at a time: 1 if left out. */
  readonly atATime?: number;
  /** For checks that build on each other: whether none runs after one that failed. */
  readonly stopsAtFailure?: boolean;
}

/**
 * Runs checks in order and reports each. A check fails if it finds a problem, throws, or takes too long.
 * @returns the problems of each check that ran, in the order of the checks
 */
export async function runChecks(
  checks: readonly Check[],
  { log = () => {}, limit, atATime = 1, stopsAtFailure = false }: RunChecksOptions,
): Promise<readonly Problems[]> {
  let failed = 0;
  const results = await inTurns(checks, atATime, async (check) => {
    if (stopsAtFailure && failed > 0) return undefined;
    const started = performance.now();
    const problems = await withLimit(check, limit);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(`${problems.length === 0 ? "passed" : "FAILED"}  ${check.name} (${seconds} s)`);
    for (const problem of problems) log(`        ${problem.replaceAll("\n", "\n        ")}`);
    if (problems.length > 0) failed += 1;
    return problems;
  });
  const ran = results.filter((problems) => problems !== undefined);
  const left = checks.length - ran.length;
  const notRun = left > 0 ? `, ${left} not run` : "";
  log(`${ran.length - failed} passed, ${failed} failed${notRun}`);
  return ran;
}

async function withLimit({ run }: Check, limit: number | undefined): Promise<Problems> {
  if (limit === undefined) return problemsOf(run);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Problems>((resolve) => {
    timer = setTimeout(resolve, limit, [`did not end within ${limit / 1000} s`]);
  });
  return Promise.race([problemsOf(run), late]).finally(() => clearTimeout(timer));
}

/** What a check finds; an error that it throws is one problem. */
async function problemsOf(run: Check["run"]): Promise<Problems> {
  try {
    return await run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
