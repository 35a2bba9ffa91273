import { inlineText } from "../text/markdown-text.ts";
import type { FacadeMember } from "./facade-member.ts";

const START = "<!-- vendors: `pnpm generate` writes this table -->\n";
const END = "<!-- /vendors -->\n";

/**
 * The workspace's README with the table of vendors that it should have, between its two marks.
 * @returns the text as it is where it has no such marks
 */
export function listInReadme(readme: string, members: readonly FacadeMember[]): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  if (start < 0 || end < 0) return readme;
  // Only what a vendor's new document leaves as it is: a workflow proposes those by itself.
  const rows = members.map(({ names: { packageName, slug }, name }) => [
    `[\`${packageName}\`](packages/${slug}/README.md)`,
    inlineText(name),
  ]);
  const table = alignTable([["vendor's package", "vendor"], ...rows]);
  return `${readme.slice(0, start)}${START}\n${table}\n${readme.slice(end)}`;
}

/** A table in Markdown as the formatter writes it: the first line is the head. */
function alignTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |\n`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return rows.map((row, index) => line(row) + (index === 0 ? rule : "")).join("");
}
