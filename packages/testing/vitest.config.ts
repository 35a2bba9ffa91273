import { defineConfig } from "vitest/config";

const conditions = ["@org/source", "module", "node", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/features/generate-features.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
