export { formatDiagnostics, hasErrors } from "../diagnostics.ts";
export { readContractNow } from "../io/read-contract-at.ts";
export { readOpenApiFile } from "../io/read-openapi-file.ts";
export {
  type ChangesetResult,
  runChangesetSpecs,
  type VendorChangeset,
} from "../io/run-changeset-specs.ts";
export { typecheckProgram } from "../io/typecheck-program.ts";
export type { Change, Contract, Judgement, Level, RecordedChange } from "./change.ts";
export { type PlannedChangeset, planChangeset } from "./changeset/plan-changeset.ts";
export { compareContracts } from "./compare-contracts.ts";
export { formatJudgement } from "./format-judgement.ts";
export { isDisagreement, WARNING } from "./judge.ts";
export { openContract } from "./open-contract.ts";
export { readWaivers, type Waiver } from "./waivers.ts";
