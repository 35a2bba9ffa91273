// Values that satisfy a schema. Loads nothing of MSW.
export { compilePattern } from "./compile-pattern.ts";
export { BINARY_SAMPLE, type Sample, type SampleOptions, type Schema } from "./sample.ts";
export { sampleSchema } from "./sample-schema.ts";
