import { join } from "node:path";
import {
  chooseUpsert,
  listMutations,
  type Mutation,
  readSpec,
  scoreCorpus,
} from "@org/api-diff/edits";
import { findDocuments, listVendors, WORKSPACE_ROOT } from "@org/codegen";
import { readOpenApiFile } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";
import { requireFolder } from "../require-input.ts";
import { judgeMutations, type SemverLog } from "./bench-semver.ts";

/** Of the edits so many may have a wrong level; none may leave the oracles in disagreement. */
const WRONG_AT_MOST = 0.002;

/** Which edits are judged. */
export interface EditsSample {
  /** How many, at most all there are. */
  readonly count: number;
  /** The same seed draws the same edits. */
  readonly seed: number;
  /** A folder of documents; the vendors' contracts where it is left out. */
  readonly folder: string | undefined;
}

/**
 * Judges edits of contracts that are drawn at random, and prints how many are wrong.
 * @returns whether they are right often enough
 * @throws Error if there is no such folder
 */
export async function benchEdits(
  { count, seed, folder }: EditsSample,
  log: SemverLog,
): Promise<boolean> {
  const contracts = folder === undefined ? await readSpecs() : await readFolder(folder);
  const all = contracts.map(([id, contract]) => listMutations(id, contract));
  const drawn = draw(all.flat(), count, seed);
  const judgments = await judgeMutations(drawn);
  const { edits, mutations, right, problems } = scoreCorpus(drawn, judgments);
  const disputed = [...judgments.values()].filter(({ agree }) => !agree).length;
  const wrong = mutations - right;
  log.print(
    `seed ${seed}: ${mutations} edits of ${edits} kinds in ${contracts.length} contracts; ${wrong} with a wrong level, ${disputed} with a disagreement`,
  );
  for (const problem of problems) log.complain(problem);
  return disputed === 0 && wrong <= mutations * WRONG_AT_MOST;
}

type NamedContract = readonly [id: string, contract: JsonObject];

async function readSpecs(): Promise<readonly NamedContract[]> {
  const vendors = await listVendors(WORKSPACE_ROOT);
  return Promise.all(
    vendors.map(async (vendor): Promise<NamedContract> => [vendor, await readSpec(vendor)]),
  );
}

/** The documents below a folder that have an operation to edit. */
async function readFolder(folder: string): Promise<readonly NamedContract[]> {
  await requireFolder(folder);
  const read: NamedContract[] = [];
  for (const path of await findDocuments(folder)) {
    const { contract } = await readOpenApiFile(join(folder, path), { validated: false });
    const chosen = contract && chooseUpsert(contract.document);
    if (chosen) read.push([path, chosen]);
  }
  return read;
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
