import { listMutations, type Mutation, readSpec, scoreCorpus } from "@org/api-diff/edits";
import { listVendors, WORKSPACE_ROOT } from "@org/codegen";
import { judgeMutations, type SemverLog } from "./bench-semver.ts";

/** Of the edits so many may have a wrong level; none may leave the oracles in disagreement. */
const WRONG_AT_MOST = 0.002;

/**
 * Judges edits of all vendors' contracts that are drawn at random, and prints how many are wrong.
 * @param count how many, at most all there are
 * @param seed the same seed draws the same edits
 * @returns whether they are right often enough
 */
export async function benchEdits(count: number, seed: number, log: SemverLog): Promise<boolean> {
  const vendors = await listVendors(WORKSPACE_ROOT);
  const all = await Promise.all(
    vendors.map(async (vendor) => listMutations(vendor, await readSpec(vendor))),
  );
  const drawn = draw(all.flat(), count, seed);
  const judgments = await judgeMutations(drawn);
  const { edits, mutations, right, problems } = scoreCorpus(drawn, judgments);
  const disputed = [...judgments.values()].filter(({ agree }) => !agree).length;
  const wrong = mutations - right;
  log.print(
    `seed ${seed}: ${mutations} edits of ${edits} kinds in ${vendors.length} contracts; ${wrong} with a wrong level, ${disputed} with a disagreement`,
  );
  for (const problem of problems) log.complain(problem);
  return disputed === 0 && wrong <= mutations * WRONG_AT_MOST;
}

/** Some of a list, drawn by a linear congruential generator (Numerical Recipes). */
function draw(all: readonly Mutation[], count: number, seed: number): readonly Mutation[] {
  let state = seed >>> 0;
  const ranked = all.map((mutation) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { mutation, rank: state };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ mutation }) => mutation);
}
