import type { Problems, RuntimeRow } from "./row.ts";
import type { Runtime, Started } from "./runtime.ts";
import type { TaskReport } from "./task.ts";

const ROW_LIMIT_MS = 30_000;

/** What became of the rows in one runtime. */
export interface RuntimeOutcome {
  /** Name and version. */
  readonly runtime: string;
  /** Problems by row, for the rows that concern the runtime. */
  readonly problems: ReadonlyMap<RuntimeRow, Problems>;
  /** Rejections and errors that nobody handled, and warnings, of the whole run. */
  readonly strays: Problems;
}

/** How a runtime is had, and how a row is tried in it; undefined where it does not concern it. */
export interface Trial<Kind extends Runtime> {
  readonly name: string;
  start(): Promise<Started<Kind>>;
  readonly tryRow: (row: RuntimeRow) => ((runtime: Kind) => Promise<Problems>) | undefined;
}

/** Tries rows in one runtime, in turn. A runtime that cannot be had fails all of them. */
export async function runRows<Kind extends Runtime>(
  { name, start, tryRow }: Trial<Kind>,
  rows: readonly RuntimeRow[],
): Promise<RuntimeOutcome> {
  const concerned = rows.flatMap((row) => {
    const attempt = tryRow(row);
    return attempt === undefined ? [] : [{ row, attempt }];
  });
  let started: Started<Kind>;
  try {
    started = await start();
  } catch (error) {
    const problems = concerned.map(({ row }) => [row, [`no ${name}: ${error}`]] as const);
    return { runtime: name, problems: new Map(problems), strays: [] };
  }
  const strays: string[] = [];
  const runtime: Kind = {
    ...started.runtime,
    perform: async (task) => noteStrays(await started.runtime.perform(task), strays),
  };
  const problems = new Map<RuntimeRow, Problems>();
  for (const { row, attempt } of concerned) {
    problems.set(row, await withLimit(attempt(runtime)));
  }
  await started.close();
  return { runtime: `${name} (${started.version})`, problems, strays };
}

function noteStrays(report: TaskReport, strays: string[]): TaskReport {
  strays.push(...report.strays);
  return report;
}

async function withLimit(attempt: Promise<Problems>): Promise<Problems> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Problems>((resolve) => {
    timer = setTimeout(resolve, ROW_LIMIT_MS, [`no end within ${ROW_LIMIT_MS} ms`]);
  });
  try {
    return await Promise.race([attempt, late]);
  } catch (error) {
    return [String(error)];
  } finally {
    clearTimeout(timer);
  }
}
