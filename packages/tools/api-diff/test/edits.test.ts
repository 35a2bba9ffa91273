import { describe, expect, it } from "vitest";
import type { Judgement, Level } from "../src/change.ts";
import { diffContracts } from "../src/compare/diff-contracts.ts";
import { compareContracts } from "../src/compare-contracts.ts";
import { listMutations, type Mutation, readMutation, readSpec } from "../src/edits/build-corpus.ts";
import { scoreCorpus } from "../src/edits/score.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { judge } from "../src/judge.ts";

const VENDORS = ["userflux", "solvimon", "fanfare", "voucherify"];

describe("the comparison of contracts alone", () => {
  it.for(VENDORS)("gives edits of %s their level, in every position", async (vendor) => {
    const all = listMutations(vendor, await readSpec(vendor));
    // All of one, and of the others every eleventh: `pnpm bench semver` goes through all of them.
    const mutations = all.filter((_, index) => vendor === "userflux" || index % 11 === 0);
    const judgements = new Map<string, Judgement>();
    for (const mutation of mutations) {
      const { before, after } = await readMutation(mutation);
      const proof = { redLines: [], blindLines: [], failure: undefined };
      const judgement = judge(before, diffContracts(before, after), proof);
      judgements.set(mutation.id, { ...judgement, agree: true });
    }
    const { problems, edits } = scoreCorpus(mutations, judgements);
    expect(problems).toEqual([]);
    expect(edits).toBeGreaterThan(40);
  });
});

describe("both oracles", () => {
  it("agree on a sample of the edits", async () => {
    const all = listMutations("userflux", await readSpec("userflux"));
    const sample = sampleOf(all);
    const judgements = await compareContracts(
      await Promise.all(sample.map(readMutation)),
      typecheckProgram,
    );
    const { problems, precision, recall } = scoreCorpus(sample, judgements);
    expect(problems).toEqual([]);
    expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
    const levels = new Set<Level>(sample.map(({ level }) => level));
    expect(levels).toEqual(new Set(["none", "patch", "minor", "major"]));
  });
});

/** Every 19th: a prime, so that each position comes up with other edits. */
function sampleOf(mutations: readonly Mutation[]): readonly Mutation[] {
  return mutations.filter((_, index) => index % 19 === 0);
}
