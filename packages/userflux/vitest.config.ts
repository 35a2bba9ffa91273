// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
import { testConfig } from "../../vitest.base.ts";

// No module keeps anything between tests: their files may share what is slow to load.
export default testConfig({ isolate: false });
