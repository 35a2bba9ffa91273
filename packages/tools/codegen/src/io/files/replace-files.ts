import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../../json/sha256.ts";
import type { FileTree } from "../../model.ts";

/** Where new texts wait for their move. Not inside `specs/`, so that a run that is killed leaves nothing there. */
const STAGE = "node_modules/.cache/specs-refresh";
const JOURNAL = `${STAGE}/journal.json`;

interface Move {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/**
 * Replaces files as one step. All texts are on disk before a journal of the moves is; a process that
 * is killed before the journal has changed nothing, and one that is killed after it is finished by
 * the next run (`finishReplacing`). The moves themselves are synchronous, so nothing comes between.
 */
export async function replaceFiles(root: string, files: FileTree): Promise<void> {
  if (files.size === 0) return;
  await rm(join(root, STAGE), { recursive: true, force: true });
  const moves: Move[] = [];
  for (const [to, text] of files) {
    const from = `${STAGE}/${moves.length}`;
    await writeDurably(join(root, from), text);
    moves.push({ from, to, sha256: sha256(text) });
  }
  await writeDurably(join(root, `${JOURNAL}.new`), JSON.stringify(moves));
  renameSync(join(root, `${JOURNAL}.new`), join(root, JOURNAL));
  finishReplacing(root);
}

/** Finishes what a killed run had decided on. Without a journal there is nothing to finish. */
export function finishReplacing(root: string): void {
  const journal = join(root, JOURNAL);
  if (!existsSync(journal)) return;
  // Written by us, and moved into its place only when it was whole.
  const moves: readonly Move[] = JSON.parse(readFileSync(journal, "utf8"));
  for (const { from, to, sha256: wanted } of moves) {
    const staged = join(root, from);
    if (!existsSync(staged)) continue;
    if (sha256(readFileSync(staged, "utf8")) !== wanted) continue;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(staged, join(root, to));
  }
  rmSync(join(root, STAGE), { recursive: true, force: true });
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
