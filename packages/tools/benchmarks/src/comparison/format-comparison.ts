import type { Bar, Panel } from "../report/write-bar-chart.ts";
import { formatTable } from "../report/write-section.ts";
import { COMPARED, type Compared, type OfEach } from "./compared-clients.ts";
import { COMPILER } from "./measure-types-of-each.ts";

/** All figures of one client; undefined is what it does not have. */
export interface ClientFigures {
  /** Bytes of a page's bundle, minified and gzipped. */
  readonly bundle: number | undefined;
  /** Instantiations of a valid call, of a mistyped name or path, and of a mistyped body. */
  readonly validCall: number | undefined;
  readonly nameTypo: number | undefined;
  readonly bodyTypo: number | undefined;
  /** Calls per second, relative to bare fetch. */
  readonly oneConnection: number | undefined;
  readonly fiftyConnections: number | undefined;
  /** Milliseconds of a whole process. */
  readonly generation: number | undefined;
}

/** Figures of each client. */
export type Comparison = OfEach<ClientFigures>;

interface Measure {
  readonly title: string;
  readonly better: Panel["better"];
  readonly figure: (figures: ClientFigures) => number | undefined;
  readonly show: (figure: number) => string;
}

const count = (figure: number) => figure.toLocaleString("en");
const ratio = (figure: number) => figure.toFixed(2);

/** The measures, in the order of the table and of the chart. */
const MEASURES: readonly Measure[] = [
  {
    title: "bundle for one operation",
    better: "less",
    figure: ({ bundle }) => bundle,
    show: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  },
  { title: "types: a valid call", better: "less", figure: (of) => of.validCall, show: count },
  {
    title: "types: a wrong name or path",
    better: "less",
    figure: (of) => of.nameTypo,
    show: count,
  },
  { title: "types: a wrong body", better: "less", figure: (of) => of.bodyTypo, show: count },
  {
    title: "calls/s ÷ bare fetch, 1 connection",
    better: "more",
    figure: (of) => of.oneConnection,
    show: ratio,
  },
  {
    title: "calls/s ÷ bare fetch, 50 connections",
    better: "more",
    figure: (of) => of.fiftyConnections,
    show: ratio,
  },
  {
    title: "generation",
    better: "less",
    figure: ({ generation }) => generation,
    show: (ms) => `${(ms / 1000).toFixed(2)} s`,
  },
];

const NOTHING = "–";

/**
 * The comparison as a table in Markdown.
 * @throws Error if a figure is not a number: what was not measured is not reported
 */
export function formatComparison(comparison: Comparison, versions: OfEach<string>): string {
  const rows = COMPARED.map((name) => [
    `${name} ${versions.get(name) ?? ""}`.trim(),
    ...MEASURES.map((measure) => cell(name, measure, comparison)),
  ]);
  return formatTable(["client", ...MEASURES.map(({ title }) => title)], rows);
}

/** The comparison as panels of a chart; a client without a figure has no bar. */
export function chartComparison(comparison: Comparison): readonly Panel[] {
  return MEASURES.map((measure) => {
    const bars = COMPARED.flatMap((name): Bar[] => {
      const value = figureOf(name, measure, comparison);
      return value === undefined ? [] : [{ name, value, text: measure.show(value) }];
    });
    return { title: measure.title, better: measure.better, bars };
  });
}

/** The comparison in words, for readers who cannot see the chart. */
export function describeComparison(comparison: Comparison): string {
  const measures = MEASURES.map((measure) => {
    const figures = COMPARED.map((name) => `${name} ${cell(name, measure, comparison)}`);
    return `${measure.title}: ${figures.join(", ")}`;
  });
  return `${measures.join("; ")}.`;
}

/** What the headings of the table cannot say. */
export const NOTES = [
  "The call is Voucherify's upsert of a product, the same for each client.",
  "Bundles are for browsers in production, minified and gzipped; ours holds retries, time limits and checks of credentials and options, which the others leave to the application, except for ky's retries and time limits.",
  `Types are instantiations by ${COMPILER} above a program that imports the client and calls nothing.`,
  "Calls go to a server on the same machine that does next to nothing, so that the client shows: medians of 31 rounds in which the clients take turns.",
  "Generation is a whole process that writes the client of Voucherify's contract: medians of 7; openapi-typescript's for openapi-fetch.",
  `ky, ofetch and the vendor's SDK are not generated, and the first two do not know the vendor's types (${NOTHING}). Kubb stays out: orval stands for what generates functions around fetch.`,
].join(" ");

function cell(name: Compared, measure: Measure, comparison: Comparison): string {
  const value = figureOf(name, measure, comparison);
  if (value === undefined) return NOTHING;
  if (!Number.isFinite(value)) throw new Error(`${name}: "${measure.title}" was not measured`);
  return measure.show(value);
}

function figureOf(name: Compared, { figure }: Measure, comparison: Comparison): number | undefined {
  const figures = comparison.get(name);
  return figures && figure(figures);
}
