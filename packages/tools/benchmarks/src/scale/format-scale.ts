import { formatTable } from "../report/write-section.ts";
import type { Verdict } from "./judge-scale.ts";
import type { BuildFigures, Rung } from "./run-step.ts";

/** The figures of all workspaces side by side, and what they are held to, in Markdown. */
export function formatScale(rungs: readonly Rung[], verdicts: readonly Verdict[]): string {
  const rows: [string, (rung: Rung) => string][] = [
    ["documents, MiB", ({ bytes }) => (bytes / 2 ** 20).toFixed(1)],
    ["operations", ({ operations }) => operations.toLocaleString("en")],
    ["install", ({ install }) => seconds(install)],
    ["generate, everything", ({ generate }) => seconds(generate.cold)],
    ["generate, nothing to do", ({ generate }) => seconds(generate.idle)],
    ["generate, one vendor changed", ({ generate }) => seconds(generate.change)],
    ["build, everything", ({ build }) => told(build.cold)],
    ["build, nothing to do", ({ build }) => told(build.idle)],
    ["build, one vendor changed", ({ build }) => told(build.change)],
    ["build, a second clone", ({ build }) => told(build.clone)],
  ];
  const headings = ["", ...rungs.map(({ vendors }) => `${vendors} vendors`)];
  const figures = rows.map(([what, cell]) => [what, ...rungs.map(cell)]);
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

function told({ ms, tasks, run, local, remote }: BuildFigures): string {
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
