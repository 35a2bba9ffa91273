import { testConfig } from "../../../vitest.base.ts";

export default testConfig({
  globalSetup: ["test/features/generate-features.ts"],
});
