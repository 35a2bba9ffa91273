import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { formatRates } from "../calls/format-rates.ts";
import { judgeRates } from "../calls/judge-rates.ts";
import { formatBytes } from "../clients/measure-bytes.ts";
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

const RATES =
  'The calls of the table above in detail: medians, with quartiles where it says `to`. Bare fetch is `fetch` and `.json()`; "fetch with a limit" has a controller, a timer and `redirect: "manual"` beside it, without which nothing limits a call. Clients that add nothing by default write the request and read the response. A stub responds at once, so that only the client is measured; orval\'s client and the vendor\'s SDK take no fetch.';

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
  const { comparison, versions, rates, bytes } = await compareClients(workspaceRoot, log);
  const table = `${formatComparison(comparison, versions)}\n\n${NOTES}`;
  const calls = `${RATES}\n\n${formatRates(rates)}\n\n${judgeRates(rates)}`;
  const weights = formatBytes(bytes);
  if (!write) return [table, calls, weights].join("\n\n");
  const docs = join(workspaceRoot, "docs");
  const description = describeComparison(comparison);
  await writeFile(join(docs, CHART), writeBarChart(description, chartComparison(comparison)));
  const how = `To repeat it: \`npx -y pnpm@12 bench --write\`. Here by Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  const section = `## Beside the peers\n\n${table}\n\n![${description}](${CHART})\n\n${how}`;
  const page = join(docs, "benchmarks.md");
  await writeSection(page, "peers", section);
  await writeSection(page, "calls", `## Calls\n\n${calls}`);
  await writeSection(page, "bytes", `## Bytes of each vendor's client\n\n${weights}`);
  return [table, calls, weights].join("\n\n");
}
