import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A change that one job makes and another, which may write, turns into a pull request. */
export interface Proposal {
  /** As `git diff --binary` prints it; empty where there is nothing to propose. */
  readonly patch: string;
  /** Markdown for people. */
  readonly body: string;
}

const PATCH = "change.patch";
const BODY = "body.md";

/** Writes a proposal into a folder, which need not exist. */
export async function writeProposal(folder: string, { patch, body }: Proposal): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, PATCH), patch);
  await writeFile(join(folder, BODY), body);
}

/** Reads a proposal; one that was never written proposes nothing. */
export async function readProposal(folder: string): Promise<Proposal> {
  const [patch = "", body = ""] = await Promise.all(
    [PATCH, BODY].map((file) => readFile(join(folder, file), "utf8").catch(() => "")),
  );
  return { patch, body };
}

/** Paths of a proposal's files, where the next job finds them. */
export function proposalFiles(folder: string): { readonly patch: string; readonly body: string } {
  return { patch: join(folder, PATCH), body: join(folder, BODY) };
}
