import { formatTable } from "../report/write-section.ts";
import type { Verdict } from "./judge-scale.ts";
import type { BuildFigures, ScaleStep } from "./run-step.ts";

/** The figures of all workspaces, and whether they hold, as tables in Markdown. */
export function formatScale(steps: readonly ScaleStep[], verdicts: readonly Verdict[]): string {
  const rows: [string, (step: ScaleStep) => string][] = [
    ["documents, MiB", ({ bytes }) => (bytes / 2 ** 20).toFixed(1)],
    ["operations", ({ operations }) => operations.toLocaleString("en")],
    ["install", ({ install }) => seconds(install)],
    ["generate, everything", ({ generate }) => seconds(generate.cold)],
    ["generate, nothing to do", ({ generate }) => seconds(generate.idle)],
    ["generate, one vendor changed", ({ generate }) => seconds(generate.change)],
    ["build, everything", ({ build }) => describe(build.cold)],
    ["build, nothing to do", ({ build }) => describe(build.idle)],
    ["build, one vendor changed", ({ build }) => describe(build.change)],
    ["build, a second clone", ({ build }) => describe(build.clone)],
  ];
  const headings = ["", ...steps.map(({ vendors }) => `${vendors} vendors`)];
  const figures = rows.map(([what, cell]) => [what, ...steps.map(cell)]);
  const checks = verdicts.map(({ what, figures, holds }) => [
    what,
    figures,
    holds ? "yes" : "**no**",
  ]);
  return [
    formatTable(headings, figures),
    formatTable(["what must hold", "figure", "holds"], checks),
  ].join("\n\n");
}

function describe({ ms, tasks, run, local, remote }: BuildFigures): string {
  const parts = [
    [run.length, "run"],
    [local, "from the local cache"],
    [remote, "from the remote cache"],
  ] as const;
  const sources = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${seconds(ms)}; ${tasks} tasks: ${sources.join(", ")}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
