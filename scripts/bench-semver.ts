import { parseArgs } from "node:util";
import { compareContracts, typecheckProgram } from "@org/api-diff";
import { listMutations, readMutation, readSpec, scoreCorpus } from "@org/api-diff/edits";
import { listVendors, WORKSPACE_ROOT } from "@org/codegen";

/** How many pairs are compiled in one program: more need more memory than a small machine has. */
const PAIRS_AT_ONCE = 60;

/**
 * `pnpm bench:semver [vendor…]`: judges every kind of edit in every position of the vendors'
 * contracts, whose levels are known, and prints precision and recall. Exit 1 below 100 %.
 */
async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const vendors = positionals.length > 0 ? positionals : await listVendors(WORKSPACE_ROOT);
  let isPerfect = true;
  console.log("vendor\tedits\tpairs\tright\tprecision\trecall\tproblems\tseconds");
  for (const vendor of vendors) {
    const started = performance.now();
    const mutations = listMutations(vendor, await readSpec(vendor));
    const judgments = new Map();
    for (let from = 0; from < mutations.length; from += PAIRS_AT_ONCE) {
      const batch = mutations.slice(from, from + PAIRS_AT_ONCE);
      const read = await Promise.all(batch.map(readMutation));
      for (const [id, judgment] of await compareContracts(read, typecheckProgram)) {
        judgments.set(id, judgment);
      }
    }
    const score = scoreCorpus(mutations, judgments);
    const seconds = (performance.now() - started) / 1000;
    const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
    const row = [
      vendor,
      score.edits,
      score.mutations,
      percent(score.right / score.mutations),
      percent(score.precision),
      percent(score.recall),
      score.problems.length,
      seconds.toFixed(0),
    ];
    console.log(row.join("\t"));
    for (const problem of score.problems) console.error(problem);
    isPerfect &&= score.problems.length === 0;
  }
  return isPerfect ? 0 : 1;
}

process.exitCode = await main();
