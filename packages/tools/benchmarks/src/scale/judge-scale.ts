import type { ScaleStep } from "./run-step.ts";

/** Whether something holds, with its figures. */
export interface Verdict {
  readonly what: string;
  readonly figures: string;
  readonly holds: boolean;
}

/** Factor by which cold time per byte may grow from the smallest workspace to the largest. */
const LINEAR = 1.2;

/** Factor by which one change may take longer in the largest workspace than in the smallest. */
const FLAT = 1.5;

/**
 * Compares the workspaces. Cold times are compared per byte of the documents, because their mean size
 * differs a little. Which tasks ran is judged in each workspace by itself.
 */
export function judgeScale(steps: readonly ScaleStep[]): readonly Verdict[] {
  const sorted = steps.toSorted((a, b) => a.vendors - b.vendors);
  return [...sorted.flatMap(judgeTasks), ...compareEnds(sorted)];
}

function judgeTasks({ vendors, changed, build }: ScaleStep): Verdict[] {
  const { cold, idle, change, clone } = build;
  const all = `of ${cold.tasks} tasks`;
  const verdict = (what: string, figures: string, holds: boolean) => {
    return { what: `${vendors} vendors: ${what}`, figures, holds };
  };
  const wanted = [`@org/${changed}`, "@org/products"].sort();
  return [
    verdict("cold, all run", `${cold.run.length} ${all}`, cold.run.length === cold.tasks),
    verdict("no-op, none runs", `${idle.run.length} ${all}`, idle.local === idle.tasks),
    verdict(
      "one change, its package and the facade run",
      change.run.join(", "),
      JSON.stringify(change.run.toSorted()) === JSON.stringify(wanted),
    ),
    verdict(
      "second clone, all from the remote cache",
      `${clone.remote} ${all}`,
      clone.remote === clone.tasks && clone.tasks === cold.tasks,
    ),
  ];
}

function compareEnds(sorted: readonly ScaleStep[]): Verdict[] {
  const [small, large] = [sorted[0], sorted.at(-1)];
  if (!small || !large || small === large) return [];
  const compare = (what: string, of: (step: ScaleStep) => number, most: number): Verdict => {
    const ratio = of(large) / of(small);
    const range = `${small.vendors} to ${large.vendors} vendors`;
    return {
      what: `${what}, ${range}`,
      figures: `× ${ratio.toFixed(2)} (≤ ${most})`,
      holds: ratio <= most,
    };
  };
  return [
    compare(
      "cold generate per byte, at most linear",
      ({ generate, bytes }) => generate.cold / bytes,
      LINEAR,
    ),
    compare(
      "cold build per byte, at most linear",
      ({ build, bytes }) => build.cold.ms / bytes,
      LINEAR,
    ),
    compare(
      "one change (generate and build), flat",
      ({ generate, build }) => generate.change + build.change.ms,
      FLAT,
    ),
  ];
}
