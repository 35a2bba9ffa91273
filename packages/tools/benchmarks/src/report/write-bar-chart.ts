/** One bar, with its figure as text. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** The bars of one measure, and whether more or less is better. */
export interface Panel {
  readonly title: string;
  readonly better: "less" | "more";
  readonly bars: readonly Bar[];
}

const COLUMNS = 2;
const PANEL_WIDTH = 420;
const NAME_WIDTH = 128;
/** Width of the longest bar; its figure follows it. */
const BAR_WIDTH = 190;
const ROW = 24;
const HEAD = 34;
const GAP = 20;
const MARGIN = 16;

/** For light and dark backgrounds, as the viewer's system says. */
const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .aside { fill: #59636e; font-size: 12px; font-weight: 400; }
  rect { fill: #9aa4af; }
  .first { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .aside { fill: #9198a1; }
    rect { fill: #6e7781; }
    .first { fill: #4493f8; }
  }
`;

/**
 * A chart as an SVG document: a panel per measure, with bars from zero on a scale of its own, and the
 * first bar highlighted. It loads nothing.
 * @param description for readers who cannot see it
 */
export function writeBarChart(description: string, panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const most = Math.max(0, ...panels.map(({ bars }) => bars.length));
  const panelHeight = HEAD + most * ROW + GAP;
  const width = COLUMNS * PANEL_WIDTH + 2 * MARGIN;
  const height = rows * panelHeight + 2 * MARGIN - GAP;
  const drawn = panels.map((panel, index) => {
    const x = MARGIN + (index % COLUMNS) * PANEL_WIDTH;
    const y = MARGIN + Math.floor(index / COLUMNS) * panelHeight;
    return `<g transform="translate(${x} ${y})">\n${drawPanel(panel)}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="description">`,
    `<title id="description">${escapeText(description)}</title>`,
    `<style>${STYLE}</style>`,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

function drawPanel({ title, better, bars }: Panel): string {
  const largest = Math.max(...bars.map(({ value }) => value));
  const heading =
    `<text class="title" y="14">${escapeText(title)}` +
    `<tspan class="aside" dx="8">${better} is better</tspan></text>`;
  const lines = bars.map(({ name, value, text }, index) => {
    const y = HEAD - 8 + index * ROW;
    // A tiny figure is still a line; zero is none.
    const length = value > 0 ? Math.max(1, (value / largest) * BAR_WIDTH).toFixed(1) : "0";
    const mark = index === 0 ? ' class="first"' : "";
    return [
      `<text y="${y + 13}">${escapeText(name)}</text>`,
      `<rect${mark} x="${NAME_WIDTH}" y="${y}" width="${length}" height="16" rx="2"/>`,
      `<text x="${NAME_WIDTH + Number(length) + 6}" y="${y + 13}">${escapeText(text)}</text>`,
    ].join("\n");
  });
  return [heading, ...lines].join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
