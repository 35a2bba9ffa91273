import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { writeBarChart } from "../report/write-bar-chart.ts";
import { writeSection } from "../report/write-section.ts";
import { compareClients } from "./compare-clients.ts";
import {
  chartComparison,
  describeComparison,
  formatComparison,
  NOTES,
} from "./format-comparison.ts";

const CHART = "benchmarks.svg";

/** How to compare. */
export interface BenchOptions {
  readonly workspaceRoot: string;
  /** Whether the table and the chart go into `docs/`. */
  readonly write: boolean;
  readonly log: (line: string) => void;
}

/**
 * Measures our client beside its peers and returns the table with its notes.
 * @throws Error if a figure cannot be measured; then nothing is written
 */
export async function bench({ workspaceRoot, write, log }: BenchOptions): Promise<string> {
  const { comparison, versions } = await compareClients(workspaceRoot, log);
  const table = `${formatComparison(comparison, versions)}\n\n${NOTES}`;
  if (!write) return table;
  const docs = join(workspaceRoot, "docs");
  const description = describeComparison(comparison);
  await writeFile(join(docs, CHART), writeBarChart(description, chartComparison(comparison)));
  const how = `To repeat it: \`npx -y pnpm@12 bench --write\`. Here by Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  const section = `## Beside the peers\n\n${table}\n\n![${description}](${CHART})\n\n${how}`;
  await writeSection(join(docs, "benchmarks.md"), "peers", section);
  return table;
}
