import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { highestLevel, LEVELS, type Level } from "./level.ts";
import type { Raise } from "./raise-dependents.ts";

/** Text of every pending changeset of a workspace, by file name. */
export async function readChangesets(root: string): Promise<Map<string, string>> {
  const folder = join(root, ".changeset");
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
  const texts = files
    .sort()
    .map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/**
 * The highest level that changesets name, by package.
 * @throws Error that names the file whose head is not a list of packages and levels
 */
export function namedLevels(changesets: ReadonlyMap<string, string>): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const [file, text] of changesets) {
    const head = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n/.exec(text)?.[1];
    if (head === undefined)
      throw new Error(`.changeset/${file} has no head between two lines ---.`);
    for (const [name, said] of Object.entries<unknown>(parse(head) ?? {})) {
      if (said === "none") continue;
      const level = LEVELS.find((known) => known === said);
      if (level === undefined) throw new Error(`.changeset/${file}: ${name} has no level.`);
      const before = levels.get(name);
      levels.set(name, highestLevel(before ? [before, level] : [level]) ?? level);
    }
  }
  return levels;
}

/** Writes a changeset for a package that follows what it needs; a second run replaces it. */
export async function writeRaise(root: string, raise: Raise): Promise<void> {
  const needed = raise.because.map((name) => `\`${name}\``).join(", ");
  const text = `---\n"${raise.name}": ${raise.level}\n---\n\nFollows the ${raise.level} release of ${needed}.\n`;
  await writeFile(join(root, ".changeset", `follow-${raise.folder}.md`), text);
}
