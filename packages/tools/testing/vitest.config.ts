import { testConfig } from "../../../vitest.base.ts";

export default testConfig({
  // No module here keeps anything: files may share them, and Prism is slow to load.
  isolate: false,
  globalSetup: ["test/features/generate-features.ts"],
});
