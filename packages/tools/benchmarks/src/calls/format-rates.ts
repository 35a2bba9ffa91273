import { ADDS, CONTENDERS, type Contender } from "../clients/contender-sources.ts";
import { formatTable } from "../report/write-section.ts";
import type { Figures } from "./measure-calls.ts";
import type { CallRates, OfContenders } from "./measure-rates.ts";
import { formatSummary, type Summary, summarize } from "./summarize.ts";

const HEADINGS = [
  "client",
  "adds by default",
  "calls/s, 50 connections",
  "÷ bare fetch",
  "CPU µs a call",
  "calls/s, 1 connection",
  "÷ bare fetch",
  "stub, µs a call",
  "÷ openapi-fetch",
  "CPU ÷ openapi-fetch",
] as const;

const NOTHING = "–";

/** The rates of all clients as a table in Markdown: medians, and the quartiles of ratios. */
export function formatRates({ fiftyConnections, oneConnection, stub }: CallRates): string {
  const rows = CONTENDERS.map((name) => [
    name,
    ADDS[name],
    median(fiftyConnections, name, perSecond, 0),
    formatSummary(ratioOf(fiftyConnections, perSecond, name, "bare fetch"), 2),
    median(fiftyConnections, name, cpuTime, 0),
    median(oneConnection, name, perSecond, 0),
    formatSummary(ratioOf(oneConnection, perSecond, name, "bare fetch"), 2),
    median(stub, name, microseconds, 1),
    ...[microseconds, cpuTime].map((time) =>
      stub.has(name) ? formatSummary(ratioOf(stub, time, name, "openapi-fetch"), 2) : NOTHING,
    ),
  ]);
  return formatTable(HEADINGS, rows);
}

/** Calls per second, in one round. */
export function perSecond(figures: Figures): number {
  return figures.perSecond;
}

/** Microseconds per call, in one round. */
export function microseconds(figures: Figures): number {
  return 1e6 / figures.perSecond;
}

/** Microseconds of work of this process per call, in one round: steadier on a busy machine. */
export function cpuTime(figures: Figures): number {
  return figures.cpu;
}

/** A client's figure over another's in the same round. */
export function ratioOf(
  figures: OfContenders,
  figure: (figures: Figures) => number,
  name: Contender,
  base: Contender,
): Summary {
  return summarize((figures.get(name) ?? []).map(figure), (figures.get(base) ?? []).map(figure));
}

function median(
  figures: OfContenders,
  name: Contender,
  figure: (figures: Figures) => number,
  digits: number,
): string {
  const rounds = figures.get(name);
  return rounds ? summarize(rounds.map(figure)).median.toFixed(digits) : NOTHING;
}
