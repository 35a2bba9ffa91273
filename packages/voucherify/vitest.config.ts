// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
import { testConfig } from "../../vitest.base.ts";

export default testConfig();
