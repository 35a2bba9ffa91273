import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../../src/report/report.ts";

/** Lines of a file in `src` with the verdicts in a comment behind them, or on the line before: `//! breaks`. */
export async function expectedLines(project: string, file: string): Promise<readonly string[]> {
  const lines = (await readFile(join(project, "src", file), "utf8")).split("\n");
  return lines.flatMap((text, index) => {
    const verdicts = /\/\/! ([\w ]+?)(?: -->| \*\/\})?$/.exec(text)?.[1]?.split(" ") ?? [];
    const line = /^\s*(?:\/\/|<!--|\{\/\*)/.test(text) ? index + 2 : index + 1;
    return verdicts.map((verdict) => `${line} ${verdict}`);
  });
}

/** The lines of a file that a report lists, in the same format. */
export function foundLines(report: Report, file: string): readonly string[] {
  const lines = report.changes.flatMap(({ verdict, places }) =>
    places.filter((one) => one.file === `src/${file}`).map(({ line }) => `${line} ${verdict}`),
  );
  const numberOf = (line: string) => Number.parseInt(line, 10);
  return [...new Set(lines)].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}
