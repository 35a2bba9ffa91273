import { readFile, writeFile } from "node:fs/promises";

const TITLE = "# Benchmarks\n";

/** Replaces what is between a section's markers in a Markdown file, or appends the section. */
export async function writeSection(file: string, section: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${section} -->`, `<!-- end of ${section} -->`];
  const before = await readFile(file, "utf8").catch(() => TITLE);
  const written = `${start}\n\n${text}\n\n${end}`;
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  const after =
    from < 0 || to < from
      ? `${before.trimEnd()}\n\n${written}\n`
      : before.slice(0, from) + written + before.slice(to + end.length);
  await writeFile(file, after);
}

/** A table in Markdown. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [headings, headings.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
