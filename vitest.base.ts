import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";
import type { InlineConfig } from "vitest/node";

// Source before build output, so that tests need no build and never run against an old one.
const conditions = ["@org/source", "module", "node", "default"];

const COMPILE_CACHE = fileURLToPath(new URL("node_modules/.cache/compile", import.meta.url));

/**
 * How every package is tested, with what one of them needs beside that. `vitest run --mode slow` runs
 * the files `*.slow.test.ts` instead: what compiles hundreds of operations, starts registries or waits
 * in real time.
 */
export function testConfig(ofPackage: InlineConfig = {}): ViteUserConfigFnObject {
  return defineConfig(({ mode }) => ({
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    // Where Vitest runs a globalSetup.
    environments: { __vitest__: { resolve: { conditions, externalConditions: conditions } } },
    test: {
      include: [mode === "slow" ? "test/**/*.slow.test.ts" : "test/**/!(*.slow).test.ts"],
      // No module keeps anything between tests: files may share what is slow to load.
      isolate: false,
      // Time is no verdict: a machine may be busy with other things.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      // Compiling what it loads is most of what a short child process does: done once for all of them.
      env: { NODE_COMPILE_CACHE: COMPILE_CACHE },
      reporters: [
        "default",
        ["json", { outputFile: `reports/${mode === "slow" ? "slow" : "vitest"}.json` }],
      ],
      ...ofPackage,
    },
  }));
}

export default testConfig();
