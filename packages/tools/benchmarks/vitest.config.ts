import { testConfig } from "../../../vitest.base.ts";

export default testConfig({
  // No module here keeps anything: files may share them, and the generator is slow to load.
  isolate: false,
});
