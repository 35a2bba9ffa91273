import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMarkup, seenPath, writtenPath } from "../markup/languages.ts";
import { type OpenMarkup, openMarkup } from "../markup/open-markup.ts";
import { withForwardSlashes } from "../packages/installed-package.ts";

/** Where a project's own code is never found. */
const SKIPPED = /^(?:node_modules|dist|build|coverage|\..*)$/;

/** The files of markup below a folder, as the compiler is to see them. A tsconfig may not name them. */
export function findMarkup(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : findMarkup(path);
    return entry.isFile() && isMarkup(entry.name) ? [seenPath(withForwardSlashes(path))] : [];
  });
}

/** Opens the file of markup that the compiler sees by a path; undefined for any other file. */
export function markupAt(seen: string): OpenMarkup | undefined {
  const written = writtenPath(seen);
  if (written === undefined || existsSync(seen) || !existsSync(written)) return undefined;
  return openMarkup(seen, readFileSync(written, "utf8"));
}
