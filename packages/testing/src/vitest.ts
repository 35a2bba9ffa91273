import { defineConfig } from "vitest/config";

// Source before build output, so that tests need no build and are never run against an old one.
const conditions = ["@org/source", "module", "node", "default"];

/** How every package of the workspace is tested. Default, because Vitest wants its configuration so. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // Time is no verdict: a machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
