export { benchCodegen } from "./bench-codegen.ts";
export { benchTypes } from "./bench-types.ts";
export { writeSection } from "./write-section.ts";
