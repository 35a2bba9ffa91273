import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import type { Mutant } from "./mutant.ts";
import { mutantPlugin } from "./mutant-plugin.ts";

/** How many tests of a suite ran, and how many of them failed. */
export interface SuiteOutcome {
  readonly tests: number;
  readonly failed: number;
}

/**
 * Runs the contract suite of one package, silently, with a mutant or without.
 * @param suite the package's folder in `packages/`
 * @throws Error where the suite cannot be started
 */
export async function runSuite(suite: string, mutant?: Mutant): Promise<SuiteOutcome> {
  const root = fileURLToPath(new URL(`../../../${suite}/`, import.meta.url));
  const vitest = await startVitest(
    "test",
    ["contract"],
    // Vitest's cache of transformed modules knows plugins by name alone: all mutants would be one.
    { root, watch: false, reporters: [{}], silent: true, fsModuleCache: false },
    { plugins: mutant ? [mutantPlugin(mutant)] : [] },
  );
  try {
    const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
    return {
      tests: tests.length,
      failed: tests.filter((test) => test.result().state !== "passed").length,
    };
  } finally {
    await vitest.close();
  }
}
