import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import type { Mutant } from "./mutant.ts";
import { mutantPlugin } from "./mutant-plugin.ts";

/** The number of tests of a suite, and their results. */
export interface SuiteOutcome {
  readonly tests: number;
  readonly passed: number;
  /** Failed tests, and errors that no test caught. */
  readonly failed: number;
  /** Whether the mutant was seeded; false without one. */
  readonly isMutated: boolean;
}

/** A mutant may wait forever; without one, no test takes a tenth of this. */
const PATIENCE_MS = 20_000;

const RUNTIME = fileURLToPath(new URL("../../../../client-runtime/", import.meta.url));

/**
 * Runs a test file of the runtime, silently, with a mutant or without, up to the first test that fails.
 * @param tests the file as {@link Mutant.tests} names it
 * @throws Error if the suite cannot be started
 */
export async function runSuite(tests: string, mutant?: Mutant): Promise<SuiteOutcome> {
  const applied: string[] = [];
  const plugins = mutant ? [mutantPlugin(mutant, () => applied.push(mutant.name))] : [];
  const vitest = await startVitest(
    "test",
    [`/${tests}.test.ts`],
    {
      root: RUNTIME,
      watch: false,
      reporters: [{}],
      silent: true,
      bail: 1,
      // The packages' own limits are for busy machines.
      testTimeout: PATIENCE_MS,
      hookTimeout: PATIENCE_MS,
      // The cache of transformed modules cannot distinguish mutants.
      fsModuleCache: false,
    },
    { plugins },
  );
  try {
    const states = vitest.state
      .getTestModules()
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    return {
      tests: states.length,
      passed: count("passed"),
      failed: count("failed") + vitest.state.getUnhandledErrors().length,
      isMutated: applied.length > 0,
    };
  } finally {
    await vitest.close();
  }
}
