import { stat, writeFile } from "node:fs/promises";
import type { DocumentReport } from "./run-corpus.ts";

/** @throws Error that names the first path that is not a folder */
export async function requireFolders(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) throw new Error(`There is no folder ${path}.`);
  }
}

/** Writes the reports as JSON, without the figures that are only for people. */
export async function writeReports(
  file: string,
  reports: readonly DocumentReport[],
): Promise<void> {
  const written = reports.map(({ namedTypes: _, repaired: __, ...report }) => report);
  await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
}
