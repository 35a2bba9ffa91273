import { formatTable } from "../report/write-section.ts";
import { BEHAVIOR_CHECKS } from "./behavior-checks.ts";
import { PEERS, type Peer } from "./peer-sources.ts";

/** A line of a table: what was looked at, and what came of it for each client that could be looked at. */
export interface PageLine {
  readonly title: string;
  readonly how: string;
  readonly cells: ReadonlyMap<Peer, string>;
}

/** What the page is made of. */
export interface ComparisonPage {
  readonly versions: ReadonlyMap<Peer, string>;
  readonly costs: readonly PageLine[];
  readonly behavior: readonly PageLine[];
  /** Where it was measured. */
  readonly machine: string;
}

/** The page in Markdown; a cell that could not be checked is empty. */
export function formatPage({ versions, costs, behavior, machine }: ComparisonPage): string {
  return [
    "# Beside the peers",
    "`pnpm bench comparison --write` makes this page: each cell is what a check found or a measured figure, of clients of the same contracts, in one run. A cell that cannot be checked is empty. Nothing is set but the server and the credentials, so this is what a caller has who does nothing else; much of what is missing can be added by middleware or by hand.",
    `Speed and time of generation depend on the machine and stand in [benchmarks.md](benchmarks.md). Redocly and Hey API are their generators of clients, orval its functions around \`fetch\`, openapi-fetch its client on the types of openapi-typescript, and @voucherify/sdk is the vendor's own. Here by ${machine}.`,
    "## What it costs",
    table(costs, versions),
    explain(costs),
    "## What happens when something goes wrong",
    table(behavior, versions),
    explain(behavior),
  ]
    .join("\n\n")
    .concat("\n");
}

function table(lines: readonly PageLine[], versions: ReadonlyMap<Peer, string>): string {
  const heads = PEERS.map((peer) => `${peer} ${versions.get(peer) ?? ""}`.trim());
  return formatTable(
    ["", ...heads],
    lines.map(({ title, cells }) => [title, ...PEERS.map((peer) => cells.get(peer) ?? "")]),
  );
}

function explain(lines: readonly PageLine[]): string {
  return lines.map(({ title, how }) => `- *${title}*: ${how}`).join("\n");
}

/** The checks of behavior as lines, with what was observed. */
export function behaviorLines(
  observations: ReadonlyMap<string, ReadonlyMap<Peer, string>>,
): readonly PageLine[] {
  return BEHAVIOR_CHECKS.map(({ title, how }) => ({
    title,
    how,
    cells: observations.get(title) ?? new Map(),
  }));
}
