import { type Problems, runChecks } from "@org/exec";
import type { Runtime, Started } from "./runtime.ts";
import type { RuntimeCheck } from "./runtime-check.ts";

const LIMIT_MS = 30_000;

/** The results of one runtime. */
export interface RuntimeOutcome {
  /** Name and version. */
  readonly runtime: string;
  /** Problems by check, for the checks that concern the runtime. */
  readonly problems: ReadonlyMap<RuntimeCheck, Problems>;
  /** Unhandled rejections and errors, and warnings, of the whole run. */
  readonly unhandled: Problems;
}

/** How to start a runtime, and how to check a rule in it. */
export interface RuntimeTrial<Kind extends Runtime> {
  readonly name: string;
  start(): Promise<Started<Kind>>;
  /** Undefined if the check does not concern the runtime. */
  readonly checkIn: (check: RuntimeCheck) => ((runtime: Kind) => Promise<Problems>) | undefined;
}

/** Runs checks in one runtime, one after another. All of them fail if it does not start. */
export async function checkRuntime<Kind extends Runtime>(
  { name, start, checkIn }: RuntimeTrial<Kind>,
  checks: readonly RuntimeCheck[],
): Promise<RuntimeOutcome> {
  const concerned = checks.flatMap((check) => {
    const run = checkIn(check);
    return run === undefined ? [] : [{ check, run }];
  });
  let started: Started<Kind>;
  try {
    started = await start();
  } catch (error) {
    const problems = concerned.map(({ check }) => [check, [`no ${name}: ${error}`]] as const);
    return { runtime: name, problems: new Map(problems), unhandled: [] };
  }
  const unhandled: string[] = [];
  const runtime: Kind = {
    ...started.runtime,
    perform: async (task) => {
      const report = await started.runtime.perform(task);
      unhandled.push(...report.unhandled);
      return report;
    },
  };
  const results = await runChecks(
    concerned.map(({ check, run }) => ({ name: check.name, run: () => run(runtime) })),
    { limit: LIMIT_MS },
  );
  await started.close();
  return {
    runtime: `${name} (${started.version})`,
    problems: new Map(concerned.map(({ check }, index) => [check, results[index] ?? []])),
    unhandled,
  };
}
