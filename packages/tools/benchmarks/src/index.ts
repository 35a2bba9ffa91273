export { compareBehavior } from "./behavior/compare-behavior.ts";
export { benchCalls } from "./calls/bench-calls.ts";
export { bench } from "./comparison/bench.ts";
export { benchCodegen } from "./generators/bench-codegen.ts";
export { benchScale } from "./scale/bench-scale.ts";
export { benchTypes } from "./types/bench-types.ts";
