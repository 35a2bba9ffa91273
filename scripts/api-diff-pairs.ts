import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareContracts, typecheckProgram } from "@org/api-diff";
import { readOpenApiFile } from "@org/codegen/contract";
import { formatPairs } from "./api-diff-pairs/format-pairs.ts";
import { judgePairs, type PairRow, readPairs } from "./api-diff-pairs/judge-pairs.ts";

const USAGE = "Usage: pnpm api-diff:pairs <folder with PAIRS.tsv> [--markdown] [--json]";

/** The documents' own flaws are not what is measured. */
const UNCHECKED = { validated: false };

/**
 * `pnpm api-diff:pairs <folder> [--markdown]`: judges every pair that the folder's PAIRS.tsv lists,
 * all in one program, beside oasdiff's verdict. Exit 1 where a requirement is missed.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      markdown: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    console.error(USAGE);
    return 1;
  }
  const rows = readPairs(await readFile(join(folder, "PAIRS.tsv"), "utf8"));
  const comparisons = [];
  const unread: PairRow[] = [];
  for (const row of rows) {
    const { contract: before } = await readOpenApiFile(join(folder, row.base), UNCHECKED);
    const { contract: after } = await readOpenApiFile(join(folder, row.revision), UNCHECKED);
    if (before && after) comparisons.push({ id: row.id, before, after });
    else unread.push(row);
  }
  const started = performance.now();
  const judgments = await compareContracts(comparisons, typecheckProgram);
  const seconds = (performance.now() - started) / 1000;
  if (values.json) {
    console.log(JSON.stringify(Object.fromEntries(judgments), null, 2));
    return 0;
  }
  const result = judgePairs(rows, judgments);
  console.log(formatPairs(result, { markdown: values.markdown, seconds }));
  for (const { id } of unread) console.error(`${id}: a document cannot be read`);
  return result.problems.length + unread.length === 0 ? 0 : 1;
}

process.exitCode = await main();
