import { testConfig } from "../../vitest.base.ts";

export default testConfig({
  // No module here keeps anything: files may share them, and there are many small ones.
  isolate: false,
});
