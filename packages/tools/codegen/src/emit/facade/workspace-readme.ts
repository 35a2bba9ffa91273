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
  const rows = members.map(({ names: { packageName, slug }, name, operations }) => {
    const link = `[\`${packageName}\`](packages/${slug}/README.md)`;
    return `| ${link} | ${inlineText(name)} | ${operations} |\n`;
  });
  const table = `\n| vendor's package | vendor | operations |\n| --- | --- | --- |\n${rows.join("")}\n`;
  return readme.slice(0, start) + START + table + readme.slice(end);
}
