import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import type { Mutant } from "./mutant.ts";
import { mutantPlugin } from "./mutant-plugin.ts";

/** How many tests of a suite ran, and how many of them failed. */
export interface SuiteOutcome {
  readonly tests: number;
  readonly failed: number;
  /** Whether the mutant was seeded; false without one. */
  readonly isMutated: boolean;
}

/**
 * Runs the contract suite of one package, silently, with a mutant or without.
 * @param suite the package's folder in `packages/`
 * @throws Error where the suite cannot be started
 */
export async function runSuite(suite: string, mutant?: Mutant): Promise<SuiteOutcome> {
  const root = fileURLToPath(new URL(`../../../${suite}/`, import.meta.url));
  const applied: string[] = [];
  const plugins = mutant ? [mutantPlugin(mutant, () => applied.push(mutant.name))] : [];
  const vitest = await startVitest(
    "test",
    ["test/contract.test.ts", "test/contract/contract.test.ts"],
    // The cache of transformed modules does not know one mutant from another.
    { root, watch: false, reporters: [{}], silent: true, fsModuleCache: false },
    { plugins },
  );
  try {
    const tests = vitest.state
      .getTestModules()
      .flatMap((module) => [...module.children.allTests()]);
    return {
      tests: tests.length,
      failed: tests.filter((test) => test.result().state !== "passed").length,
      isMutated: applied.length > 0,
    };
  } finally {
    await vitest.close();
  }
}
