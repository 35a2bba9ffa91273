import { readFile, writeFile } from "node:fs/promises";
import type { Problems } from "@org/exec";

/** What to do about a snapshot that differs or is missing. */
export interface SnapshotPolicy {
  /** Whether to overwrite one that differs. */
  readonly update: boolean;
  /** Whether a missing one is a problem; otherwise it is written, to be reviewed and committed. */
  readonly isCi: boolean;
}

/** Compares a text with a file. @returns the lines that were added and removed */
export async function compareSnapshot(
  file: string,
  text: string,
  { update, isCi }: SnapshotPolicy,
): Promise<Problems> {
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept === text) return [];
  if (update || (kept === undefined && !isCi)) {
    await writeFile(file, text);
    return [];
  }
  if (kept === undefined) return [`${file} is missing: run this check outside of CI and commit it`];
  const [before, after] = [kept.split("\n"), text.split("\n")];
  const changes = [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
  const found = changes.length > 0 ? changes : ["the same lines in a different order"];
  return [`${found.join("\n")}\nIf this is intended: pnpm test:consumers exports --update`];
}
