import type { Contender } from "../clients/contender-sources.ts";
import { formatTable } from "../report/write-section.ts";
import { microseconds, perSecond, ratioOf } from "./format-rates.ts";
import type { CallRates, OfContenders } from "./measure-rates.ts";

/** What our client must be ahead of: all that do as much, and those that most use. */
const AHEAD_OF = ["openapi-fetch", "Hey API", "ky", "@voucherify/sdk"] as const;

/** Whether our client is as quick as it must be, as a table in Markdown. */
export function judgeRates({ fiftyConnections, oneConnection, stub }: CallRates): string {
  const loads = [
    { name: "50 connections", figures: fiftyConnections, least: 0.88, aim: 0.9 },
    { name: "1 connection", figures: oneConnection, least: 0.83, aim: 0.85 },
  ];
  const rows = loads.flatMap(({ name, figures, least, aim }) => [
    judge(`${name}: ours ÷ bare fetch (aim ${aim})`, rate(figures, "ours", "bare fetch"), least),
    ...AHEAD_OF.map((peer) => judge(`${name}: ours ÷ ${peer}`, rate(figures, "ours", peer), 1)),
    judge(
      `${name}: createClient ÷ openapi-fetch`,
      rate(figures, "ours, createClient", "openapi-fetch"),
      1,
    ),
  ]);
  const time = ratioOf(stub, microseconds, "ours", "openapi-fetch").median;
  const most = 0.9;
  const stubbed = [
    "stub: ours ÷ openapi-fetch",
    time.toFixed(2),
    `≤ ${most}`,
    yesOrNo(time <= most),
  ];
  return formatTable(["what must hold", "figure", "target", "holds"], [...rows, stubbed]);
}

function rate(figures: OfContenders, name: Contender, base: Contender): number {
  return ratioOf(figures, perSecond, name, base).median;
}

function judge(what: string, figure: number, least: number): readonly string[] {
  return [what, figure.toFixed(2), `≥ ${least}`, yesOrNo(figure >= least)];
}

function yesOrNo(holds: boolean): string {
  return holds ? "yes" : "no";
}
