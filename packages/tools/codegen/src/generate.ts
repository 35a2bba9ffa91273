// The entry point of `pnpm generate`. Separate from index.ts, so that a no-op run loads next to nothing.
export { formatDiagnostics, hasErrors } from "./diagnostics.ts";
export { runGenerate } from "./io/run-generate.ts";
