import type { Contender } from "./contender-sources.ts";
import type { Figures } from "./measure-calls.ts";
import { formatSummary, summarize } from "./summarize.ts";

/** A row of the table: what was measured, the client, the figure and its target. */
export type Row = readonly [what: string, who: string, figure: string, target: string];

/** One kind of load, and its targets. */
export interface LoadReport {
  readonly what: string;
  readonly figures: ReadonlyMap<Contender, readonly Figures[]>;
  /** The client that the others are compared with. */
  readonly base: Contender;
  readonly target: Partial<Record<Contender, string>>;
}

/** Requests per second as ratios, and CPU time of this process per call. */
export function reportLoad({ what, figures, base, target }: LoadReport): Row[] {
  const baseRates = figures.get(base)?.map(({ perSecond }) => perSecond);
  return [...figures].flatMap(([who, rounds]): Row[] => {
    const rates = rounds.map(({ perSecond }) => perSecond);
    const cpu = summarize(rounds.map((round) => round.cpu));
    const ratio = formatSummary(summarize(rates, baseRates), 2);
    return [
      [`${what}: requests/s`, who, summarize(rates).median.toFixed(0), ""],
      [`${what}: against ${base}`, who, ratio, target[who] ?? ""],
      [`${what}: CPU µs per call`, who, formatSummary(cpu, 0), ""],
    ];
  });
}

/** Microseconds per call without a network, by the clock and as CPU time of this process. */
export function reportStub({ what, figures, base, target }: LoadReport): Row[] {
  const clock = (rounds: readonly Figures[] = []) => rounds.map((round) => 1e6 / round.perSecond);
  const work = (rounds: readonly Figures[] = []) => rounds.map(({ cpu }) => cpu);
  return [...figures].flatMap(([who, rounds]): Row[] =>
    [
      { unit: "µs per call", times: clock, goal: target[who] ?? "" },
      // Steadier on a busy machine, but without a target.
      { unit: "CPU µs per call", times: work, goal: "" },
    ].flatMap(({ unit, times, goal }): Row[] => {
      const ratio = summarize(times(rounds), times(figures.get(base)));
      return [
        [`${what}: ${unit}`, who, formatSummary(summarize(times(rounds)), 1), ""],
        [`${what}: ${unit} against ${base}`, who, formatSummary(ratio, 2), goal],
      ];
    }),
  );
}

/** The rows in aligned columns, below headings. */
export function formatRows(rows: readonly Row[]): string {
  const table: readonly Row[] = [["measured", "client", "figure", "target"], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
