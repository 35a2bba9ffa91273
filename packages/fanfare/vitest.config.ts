// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.
export { default } from "../../vitest.base.ts";
