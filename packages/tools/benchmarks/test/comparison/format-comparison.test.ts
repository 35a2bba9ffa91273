import { expect, it } from "vitest";
import {
  type ClientFigures,
  type Comparison,
  chartComparison,
  describeComparison,
  formatComparison,
} from "../../src/comparison/format-comparison.ts";

const figures: ClientFigures = {
  bundle: 10_840,
  validCall: 2,
  nameTypo: 0,
  bodyTypo: 5263,
  oneConnection: 0.6,
  fiftyConnections: 0.8,
  generation: 1750,
};

const compare = (own: Partial<ClientFigures> = {}): Comparison => ({
  ours: { ...figures, ...own },
  "openapi-fetch": figures,
  "Hey API": figures,
  "@voucherify/sdk": { ...figures, generation: undefined },
});

const versions = {
  ours: "",
  "openapi-fetch": "1.0.0",
  "Hey API": "2.0.0",
  "@voucherify/sdk": "3.0.0",
};

it("has a row for each client with its version, and a dash where nothing is generated", () => {
  const [, , ...rows] = formatComparison(compare(), versions).split("\n");
  expect(rows).toEqual([
    "| ours | 10.8 kB | 2 | 0 | 5,263 | 0.60 | 0.80 | 1.75 s |",
    "| openapi-fetch 1.0.0 | 10.8 kB | 2 | 0 | 5,263 | 0.60 | 0.80 | 1.75 s |",
    "| Hey API 2.0.0 | 10.8 kB | 2 | 0 | 5,263 | 0.60 | 0.80 | 1.75 s |",
    "| @voucherify/sdk 3.0.0 | 10.8 kB | 2 | 0 | 5,263 | 0.60 | 0.80 | – |",
  ]);
});

it.each(["bundle", "validCall", "nameTypo", "bodyTypo", "oneConnection", "generation"] as const)(
  "refuses a figure that was not measured: %s",
  (name) => {
    const comparison = compare({ [name]: Number.NaN });
    expect(() => formatComparison(comparison, versions)).toThrow(/^ours: ".+" was not measured$/);
    expect(() => describeComparison(comparison)).toThrow("was not measured");
  },
);

it("charts the same figures, without a bar for what there is not", () => {
  const panels = chartComparison(compare());
  expect(panels.map(({ bars }) => bars.length)).toEqual([4, 4, 4, 4, 4, 4, 3]);
  expect(panels[0]?.bars[0]).toEqual({ name: "ours", value: 10_840, text: "10.8 kB" });
});
