export { benchCodegen } from "./bench-codegen.ts";
export { benchTypes } from "./bench-types.ts";
export { oursByFunction, oursByPath } from "./client-programs.ts";
export { COMPILERS, compileProgram } from "./count-instantiations.ts";
export { type SampleCall, sampleCalls } from "./sample-calls.ts";
export { writeSection } from "./write-section.ts";
