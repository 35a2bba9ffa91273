import { listVendors, WORKSPACE_ROOT } from "@org/codegen/contract";
import { describe, expect, it } from "vitest";
import type { Judgment, Level } from "../src/change.ts";
import { diffContracts } from "../src/compare/diff-contracts.ts";
import { compareContracts } from "../src/compare-contracts.ts";
import { listMutations, type Mutation, readMutation, readSpec } from "../src/edits/build-corpus.ts";
import { scoreCorpus } from "../src/edits/score.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { judge } from "../src/judge.ts";

const VENDORS = await listVendors(WORKSPACE_ROOT);

/** Which mutations are tried: every n-th, a prime, so that each position gets other edits. */
export interface Thinning {
  /** The n of a vendor, for the comparison of contracts alone. */
  readonly alone: (vendor: string) => number;
  /** The n for both oracles, with one vendor. */
  readonly both: number;
  /** More kinds of edits than this must remain of each vendor's. */
  readonly edits: number;
}

/** Tests that edits of the vendors' contracts get their known levels. `pnpm bench semver` tries all of them. */
export function describeMutations({ alone, both, edits: least }: Thinning): void {
  describe("the comparison of contracts alone", () => {
    it.for(VENDORS)("gives edits of %s their level, in every position", async (vendor) => {
      const mutations = everyNth(listMutations(vendor, await readSpec(vendor)), alone(vendor));
      const judgments = new Map<string, Judgment>();
      for (const mutation of mutations) {
        const { before, after } = await readMutation(mutation);
        const proof = { redLines: [], inconclusiveLines: [], failure: undefined };
        const judgment = judge(before, diffContracts(before, after), proof);
        judgments.set(mutation.id, { ...judgment, agree: true });
      }
      const { problems, edits } = scoreCorpus(mutations, judgments);
      expect(problems).toEqual([]);
      expect(edits).toBeGreaterThan(least);
    });
  });

  describe("both oracles", () => {
    it("agree on a sample of the edits", async () => {
      const sample = everyNth(listMutations("userflux", await readSpec("userflux")), both);
      const judgments = await compareContracts(
        await Promise.all(sample.map(readMutation)),
        typecheckProgram,
      );
      const { problems, precision, recall } = scoreCorpus(sample, judgments);
      expect(problems).toEqual([]);
      expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
      const levels = new Set<Level>(sample.map(({ level }) => level));
      expect(levels).toEqual(new Set(["none", "patch", "minor", "major"]));
    });
  });
}

function everyNth(mutations: readonly Mutation[], n: number): readonly Mutation[] {
  return mutations.filter((_, index) => index % n === 0);
}
