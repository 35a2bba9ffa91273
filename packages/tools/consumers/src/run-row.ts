import type { Problems } from "./problems.ts";
import type { Row } from "./row.ts";
import type { Stage } from "./stage/open-stage.ts";

/** The longest that a row may take, what it installs included. */
const LIMIT_MS = 240_000;

/** What became of a row, and the lines that say so. */
export interface RowResult {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/** Tries one row. It fails where it has a problem, throws, or does not end. */
export async function runRow(row: Row, stage: Stage, limit = LIMIT_MS): Promise<RowResult> {
  const started = performance.now();
  const problems = await withLimit(() => row.attempt(stage), limit);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = problems.length === 0;
  const verdict = `${passed ? "pass  " : "FAILED"}  ${row.name} (${seconds} s)`;
  const reasons = problems.map((problem) => `        ${problem.replaceAll("\n", "\n        ")}`);
  return { passed, lines: [verdict, ...reasons] };
}

async function withLimit(attempt: () => Promise<Problems>, limit: number): Promise<Problems> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Problems>((resolve) => {
    timer = setTimeout(resolve, limit, [`no end within ${limit / 1000} s`]);
  });
  try {
    return await Promise.race([attempt(), late]);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    clearTimeout(timer);
  }
}
