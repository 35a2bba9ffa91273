/** The median and the quartiles of several figures. */
export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Summary of figures, or of their ratios to those of a second list. */
export function summarize(figures: readonly number[], over?: readonly number[]): Summary {
  const sorted = figures.map((figure, at) => figure / (over?.[at] ?? 1)).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: quantile(0.5), lower: quantile(0.25), upper: quantile(0.75) };
}

/** `0.91 (0.88 to 0.95)`: the median and the quartiles. */
export function formatSummary({ median, lower, upper }: Summary, digits: number): string {
  return `${median.toFixed(digits)} (${lower.toFixed(digits)} to ${upper.toFixed(digits)})`;
}
