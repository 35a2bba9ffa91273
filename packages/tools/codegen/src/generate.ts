// The entry point of `pnpm generate`, apart from index.ts: it loads next to nothing where nothing is to do.
export { formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { type GenerateResult, runGenerate } from "./io/run-generate.ts";
