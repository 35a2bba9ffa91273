import { expect, test } from "vitest";
import { formatRates } from "../../src/calls/format-rates.ts";
import { judgeRates } from "../../src/calls/judge-rates.ts";
import type { OfContenders } from "../../src/calls/measure-rates.ts";
import { CONTENDERS, WITHOUT_FETCH } from "../../src/clients/contender-sources.ts";

/** Three rounds in which bare fetch makes 1,000 calls a second, each other client as many as here. */
function rates(ours: number, others: number): OfContenders {
  const round = (name: string) => (name === "bare fetch" ? 1000 : name === "ours" ? ours : others);
  return new Map(
    CONTENDERS.map((name) => {
      const figures = { perSecond: round(name), cpu: 100 };
      return [name, [figures, figures, figures]] as const;
    }),
  );
}

function linesOf(table: string): readonly string[] {
  return table.split("\n").filter((line) => line.endsWith(" no |"));
}

test("a client that is quick enough holds, and one that is not does not", () => {
  const quick = { fiftyConnections: rates(900, 800), oneConnection: rates(850, 800) };
  expect(linesOf(judgeRates({ ...quick, stub: rates(1000, 900) }))).toEqual([]);
  const slow = { fiftyConnections: rates(870, 880), oneConnection: rates(820, 800) };
  const lines = linesOf(judgeRates({ ...slow, stub: rates(1000, 950) }));
  expect(lines).toEqual([
    "| 50 connections: ours ÷ bare fetch (aim 0.9) | 0.87 | ≥ 0.88 | no |",
    "| 50 connections: ours ÷ openapi-fetch | 0.99 | ≥ 1 | no |",
    "| 50 connections: ours ÷ Hey API | 0.99 | ≥ 1 | no |",
    "| 50 connections: ours ÷ ky | 0.99 | ≥ 1 | no |",
    "| 50 connections: ours ÷ @voucherify/sdk | 0.99 | ≥ 1 | no |",
    "| 1 connection: ours ÷ bare fetch (aim 0.85) | 0.82 | ≥ 0.83 | no |",
    "| stub: ours ÷ openapi-fetch | 0.95 | ≤ 0.9 | no |",
  ]);
});

test("what was not measured does not hold", () => {
  const none = new Map();
  const table = judgeRates({ fiftyConnections: none, oneConnection: none, stub: none });
  expect(table).not.toContain("yes");
});

test("the table has a line for each client, with nothing for one that takes no stub", () => {
  const all = rates(900, 800);
  const stub = new Map([...all].filter(([name]) => !WITHOUT_FETCH.includes(name)));
  const [headings = "", ...lines] = formatRates({
    fiftyConnections: all,
    oneConnection: all,
    stub,
  }).split("\n");
  expect(lines).toHaveLength(CONTENDERS.length + 1);
  for (const line of lines) expect(line.split(" | ")).toHaveLength(headings.split(" | ").length);
  expect(lines.filter((line) => line.endsWith("| – | – | – |"))).toHaveLength(WITHOUT_FETCH.length);
  expect(lines.find((line) => line.startsWith("| ours |"))).toMatch(
    /\| 900 \| 0\.90 \(0\.90 to 0\.90\) \| 100 \| 900 \|/,
  );
});
