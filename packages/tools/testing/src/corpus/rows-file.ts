import { stat, writeFile } from "node:fs/promises";
import type { CorpusRow } from "./run-corpus.ts";

/** @throws Error that names the first of the paths that is no folder */
export async function requireFolders(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) throw new Error(`There is no folder ${path}.`);
  }
}

/** Writes what became of the documents as JSON, without the figures that only people read. */
export async function writeRows(file: string, rows: readonly CorpusRow[]): Promise<void> {
  const told = rows.map(({ namedTypes: _, repaired: __, ...row }) => row);
  await writeFile(file, `${JSON.stringify(told, null, 2)}\n`);
}
