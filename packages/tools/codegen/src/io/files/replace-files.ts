import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../../json/sha256.ts";
import type { FileTree } from "../../model.ts";
import { refuseLinks } from "./find-links.ts";

/** Where new texts wait to be moved. Not inside `specs/`, so that a killed run leaves nothing there. */
const PENDING = "node_modules/.cache/specs-refresh";
const JOURNAL = `${PENDING}/journal.json`;

interface Move {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/**
 * Replaces files in one step. All texts are on disk before the journal of the moves; a process that is
 * killed before it writes the journal has changed nothing, and the next run completes the work of one
 * that is killed later (`finishReplacing`). The moves are synchronous, so that nothing runs in between.
 * @throws Error if a path leads through a symbolic link
 */
export async function replaceFiles(root: string, files: FileTree): Promise<void> {
  if (files.size === 0) return;
  await refuseLinks(root, files.keys());
  await rm(join(root, PENDING), { recursive: true, force: true });
  const moves: Move[] = [];
  for (const [to, text] of files) {
    const from = `${PENDING}/${moves.length}`;
    await writeDurably(join(root, from), text);
    moves.push({ from, to, sha256: sha256(text) });
  }
  await writeDurably(join(root, `${JOURNAL}.new`), JSON.stringify(moves));
  renameSync(join(root, `${JOURNAL}.new`), join(root, JOURNAL));
  finishReplacing(root);
}

/** Completes the moves of a killed run. Without a journal there is nothing to do. */
export function finishReplacing(root: string): void {
  const journal = join(root, JOURNAL);
  if (!existsSync(journal)) return;
  // Written by us, and renamed only when it was complete.
  const moves: readonly Move[] = JSON.parse(readFileSync(journal, "utf8"));
  for (const { from, to, sha256: wanted } of moves) {
    const pending = join(root, from);
    if (!existsSync(pending)) continue;
    if (sha256(readFileSync(pending, "utf8")) !== wanted) continue;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(pending, join(root, to));
  }
  rmSync(join(root, PENDING), { recursive: true, force: true });
}

async function writeDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
