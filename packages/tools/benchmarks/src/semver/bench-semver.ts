import { compareContracts, type Judgment, typecheckProgram } from "@org/api-diff";
import {
  listMutations,
  type Mutation,
  readMutation,
  readSpec,
  scoreCorpus,
} from "@org/api-diff/edits";
import { listVendors, WORKSPACE_ROOT } from "@org/codegen";

/** Pairs per compiled program: more would need more memory than a small machine has. */
const PAIRS_AT_ONCE = 60;

/** Where the report goes. */
export interface SemverLog {
  print(line: string): void;
  complain(line: string): void;
}

/**
 * Judges every kind of edit in every position of the vendors' contracts, whose levels are known, and
 * prints precision and recall.
 * @param vendors all if the list is empty
 * @returns whether every judgment is right
 */
export async function benchSemver(vendors: readonly string[], log: SemverLog): Promise<boolean> {
  const wanted = vendors.length > 0 ? vendors : await listVendors(WORKSPACE_ROOT);
  let isPerfect = true;
  log.print("vendor\tedits\tpairs\tright\tprecision\trecall\tproblems\tseconds");
  for (const vendor of wanted) {
    const started = performance.now();
    const mutations = listMutations(vendor, await readSpec(vendor));
    const score = scoreCorpus(mutations, await judgeMutations(mutations));
    const seconds = (performance.now() - started) / 1000;
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
    log.print(row.join("\t"));
    for (const problem of score.problems) log.complain(problem);
    isPerfect &&= score.problems.length === 0;
  }
  return isPerfect;
}

/** Judges mutations by both oracles, some at a time. */
export async function judgeMutations(
  mutations: readonly Mutation[],
): Promise<ReadonlyMap<string, Judgment>> {
  const judgments = new Map<string, Judgment>();
  for (let from = 0; from < mutations.length; from += PAIRS_AT_ONCE) {
    const batch = await Promise.all(mutations.slice(from, from + PAIRS_AT_ONCE).map(readMutation));
    for (const [id, judgment] of await compareContracts(batch, typecheckProgram)) {
      judgments.set(id, judgment);
    }
  }
  return judgments;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}
