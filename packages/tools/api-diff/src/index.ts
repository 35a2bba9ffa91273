export type { Change, Judgment, Level } from "./change.ts";
export { planChangeset } from "./changeset/plan-changeset.ts";
export { compareContracts } from "./compare-contracts.ts";
export { formatJudgment } from "./format-judgment.ts";
export { diffFiles } from "./io/diff-files.ts";
export { readContractNow } from "./io/read-contract-at.ts";
export { runChangesetSpecs } from "./io/run-changeset-specs.ts";
export { typecheckProgram } from "./io/typecheck-program.ts";
export { isDisagreement } from "./judge.ts";
