import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** Fixtures that compile; the wrong calls in them are expected line by line. */
export const soundFixtures: readonly string[] = listFiles("test/types");

/** Fixtures with one mistake each, and a caret in the comment below the place of its error. */
export const mistakenFixtures: readonly string[] = listFiles("test/types/mistakes");

/** Uses of the doubles; the wrong ones are expected line by line. */
export const doublesFixtures: readonly string[] = listFiles("test/doubles/types");

/** Where a caret points, in the words of a compiler: `file(line,column)`. */
export function readCaret(fixture: string): string {
  const lines = readFileSync(join(packageRoot, fixture), "utf8").split("\n");
  const places = lines.flatMap((line, index) =>
    /^\s*\/\/\s*\^$/.test(line) ? [`${fixture}(${index},${line.indexOf("^") + 1})`] : [],
  );
  const [place] = places;
  if (place === undefined || places.length > 1) {
    throw new Error(`${fixture} has ${places.length} carets, not one`);
  }
  return place;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}
