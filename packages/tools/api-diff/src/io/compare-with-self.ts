import { join } from "node:path";
import { findDocuments, readOpenApiFile } from "@org/codegen/contract";
import { compareContracts } from "../compare-contracts.ts";
import {
  countSelfComparisons,
  formatSelfComparison,
  isItself,
  type SelfComparison,
} from "../format-self-comparison.ts";
import { typecheckProgram } from "./typecheck-program.ts";

/**
 * Compares every document below a folder with itself, each in a program of its own. Whatever is not
 * `none` is a fault of the oracles.
 * @throws Error if the folder cannot be read
 */
export async function* compareWithSelf(folder: string): AsyncGenerator<SelfComparison> {
  for (const path of await findDocuments(folder)) {
    // Read twice: nothing may depend on both sides being the same objects.
    const left = await readOpenApiFile(join(folder, path));
    const right = await readOpenApiFile(join(folder, path));
    const { diagnostics } = left;
    if (!left.contract || !right.contract) {
      yield { path, judgment: undefined, diagnostics };
      continue;
    }
    const pair = { id: path, before: left.contract, after: right.contract };
    const judgments = await compareContracts([pair], typecheckProgram);
    yield { path, judgment: judgments.get(path), diagnostics };
  }
}

/**
 * Compares every document below a folder with itself and prints a line for each.
 * @returns exit code: 2 if a document cannot be read or there is none, 1 if one differs from itself
 * @throws Error if the folder cannot be read
 */
export async function runSelfComparison(
  folder: string,
  print: (line: string) => void,
): Promise<number> {
  const comparisons: SelfComparison[] = [];
  for await (const comparison of compareWithSelf(folder)) {
    print(formatSelfComparison(comparison));
    comparisons.push(comparison);
  }
  print(countSelfComparisons(comparisons));
  const isUnread = comparisons.some(({ judgment }) => judgment === undefined);
  if (isUnread || comparisons.length === 0) return 2;
  return comparisons.every(isItself) ? 0 : 1;
}
