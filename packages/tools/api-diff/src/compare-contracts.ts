import type { Contract } from "@org/codegen/contract";
import type { Judgment } from "./change.ts";
import { diffContracts } from "./compare/diff-contracts.ts";
import type { Compile } from "./consumer-program/compile-batches.ts";
import { type Proof, proveByTypes } from "./consumer-program/prove-by-types.ts";
import { judge } from "./judge.ts";
import type { Waiver } from "./waivers.ts";

/** Two contracts to compare, and the waivers of disagreements. */
export interface Comparison {
  readonly id: string;
  readonly before: Contract;
  readonly after: Contract;
  readonly waivers?: readonly Waiver[];
}

/**
 * Compares pairs of contracts by both oracles: the comparison of the contracts, and the compiler on a
 * consumer program. All pairs are compiled in one program. The judgments are keyed by the pairs' ids.
 */
export async function compareContracts(
  comparisons: readonly Comparison[],
  compile: Compile,
): Promise<ReadonlyMap<string, Judgment>> {
  const proofs = await proveByTypes(comparisons, compile);
  return new Map(
    comparisons.map(({ id, before, after, waivers }) => {
      const proof = proofs.get(id) ?? UNPROVED;
      return [id, judge(before, diffContracts(before, after), proof, waivers)];
    }),
  );
}

const UNPROVED: Proof = {
  redLines: [],
  inconclusiveLines: [],
  failure: "The compiler did not check it.",
};
