import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareContracts, typecheckProgram } from "@org/api-diff";
import { readOpenApiFile } from "@org/codegen/contract";
import { requireFile, requireFolder } from "../require-input.ts";
import type { SemverLog } from "./bench-semver.ts";
import { findPairProblems, formatPairs, type PairRow, readPairs } from "./judge-pairs.ts";

/** Flaws of the documents themselves do not matter here. */
const UNCHECKED = { validated: false };

/**
 * Judges every pair that the folder's PAIRS.tsv lists, all in one program, beside oasdiff's verdict.
 * @returns whether every requirement is met
 * @throws Error if there is no such folder, or no PAIRS.tsv in it
 */
export async function benchPairs(
  folder: string,
  { json }: { readonly json: boolean },
  log: SemverLog,
): Promise<boolean> {
  await requireFolder(folder);
  await requireFile(join(folder, "PAIRS.tsv"));
  const rows = readPairs(await readFile(join(folder, "PAIRS.tsv"), "utf8"));
  const comparisons = [];
  const unread: PairRow[] = [];
  for (const row of rows) {
    const { contract: before } = await readOpenApiFile(join(folder, row.base), UNCHECKED);
    const { contract: after } = await readOpenApiFile(join(folder, row.revision), UNCHECKED);
    if (before && after) comparisons.push({ id: row.id, before, after });
    else unread.push(row);
  }
  const judgments = await compareContracts(comparisons, typecheckProgram);
  if (json) {
    log.print(JSON.stringify(Object.fromEntries(judgments), null, 2));
    return true;
  }
  const pairs = rows.flatMap((row) => {
    const judgment = judgments.get(row.id);
    return judgment ? [{ row, judgment }] : [];
  });
  log.print(formatPairs(pairs));
  const problems = [
    ...findPairProblems(pairs),
    ...unread.map(({ id }) => `${id}: a document cannot be read.`),
  ];
  for (const problem of problems) log.complain(problem);
  return problems.length === 0;
}
