export { ours } from "./client-programs.ts";
export { COMPILERS, compileProgram } from "./count-instantiations.ts";
export { type SampleCall, sampleCalls } from "./sample-calls.ts";
