import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** Fixtures that compile; the wrong calls in them are expected line by line. */
export const soundFixtures: readonly string[] = listFiles("test/types");

/** Fixtures with one mistake each, and a caret in the comment below the position of its error. */
export const mistakenFixtures: readonly string[] = listFiles("test/types/mistakes");

/** Uses of the testing entries; the wrong ones are expected line by line. */
export const testingFixtures: readonly string[] = listFiles("test/testing/types");

/** Where the caret points, as a compiler writes it: `file(line,column)`. */
export function readCaret(fixture: string): string {
  const lines = readFileSync(join(packageRoot, fixture), "utf8").split("\n");
  const positions = lines.flatMap((line, index) =>
    /^\s*\/\/\s*\^$/.test(line) ? [`${fixture}(${index},${line.indexOf("^") + 1})`] : [],
  );
  const [position] = positions;
  if (position === undefined || positions.length > 1) {
    throw new Error(`${fixture} has ${positions.length} carets, not one`);
  }
  return position;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}
