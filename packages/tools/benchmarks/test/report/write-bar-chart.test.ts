import { expect, it } from "vitest";
import { type Panel, writeBarChart } from "../../src/report/write-bar-chart.ts";

const panel = (...values: number[]): Panel => {
  const bars = values.map((value, index) => ({ name: `c${index}`, value, text: `${value} units` }));
  return { title: "size", better: "less", bars };
};

function widths(chart: string): number[] {
  return [...chart.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

it("draws bars in proportion, from zero, on a scale of each panel", () => {
  const [first = 0, half, none, alone] = widths(writeBarChart("", [panel(8, 4, 0), panel(2)]));
  expect(half).toBe(first / 2);
  expect(none).toBe(0);
  expect(alone).toBe(first);
});

it("draws something for next to nothing, and survives a panel of zeros", () => {
  expect(widths(writeBarChart("", [panel(1, 1e6)]))[0]).toBe(1);
  expect(widths(writeBarChart("", [panel(0, 0)]))).toEqual([0, 0]);
});

it("marks the first bar of each panel alone", () => {
  const chart = writeBarChart("", [panel(1, 2), panel(3, 4)]);
  expect(chart.match(/<rect class="first"/g)).toHaveLength(2);
});

it("says what it shows, has colors for dark and light, and loads nothing", () => {
  const chart = writeBarChart('a < b & "c"', [panel(1)]);
  expect(chart).toContain('<title id="description">a &lt; b &amp; "c"</title>');
  expect(chart).toContain('role="img"');
  expect(chart).toContain("prefers-color-scheme: dark");
  expect(chart.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
    /https?:|@import|href/,
  );
});
