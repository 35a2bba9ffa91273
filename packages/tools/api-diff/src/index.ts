export type { Change, Judgment, Level, RecordedChange } from "./change.ts";
export { type PlannedChangeset, planChangeset } from "./changeset/plan-changeset.ts";
export { compareContracts } from "./compare-contracts.ts";
export { formatJudgment } from "./format-judgment.ts";
export { diffFiles, type FileDiff } from "./io/diff-files.ts";
export { readContractNow } from "./io/read-contract-at.ts";
export {
  type ChangesetResult,
  runChangesetSpecs,
  type VendorChangeset,
} from "./io/run-changeset-specs.ts";
export { typecheckProgram } from "./io/typecheck-program.ts";
export { isDisagreement, WARNING } from "./judge.ts";
export { readWaivers, type Waiver } from "./waivers.ts";
