import { readFile, writeFile } from "node:fs/promises";
import type { Problems } from "../problems.ts";

/** How a snapshot is treated that is not what it should be. */
export interface SnapshotPolicy {
  /** Whether one that differs is written anew. */
  readonly update: boolean;
  /** Whether one that is missing is a problem; otherwise it is written, to be looked at and committed. */
  readonly isCi: boolean;
}

/** Holds a text against a file: the lines that came and went. */
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
  if (kept === undefined) return [`${file} is missing: run this row outside of CI and commit it`];
  const [before, after] = [kept.split("\n"), text.split("\n")];
  const changes = [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
  const found = changes.length > 0 ? changes : ["the same lines in another order"];
  return [`${found.join("\n")}\nIf that is meant: pnpm test:consumers exports --update`];
}
