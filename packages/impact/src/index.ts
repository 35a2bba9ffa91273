export { findImpact, type ImpactRequest } from "./find-impact.ts";
export { ImpactError } from "./impact-error.ts";
export { formatReport } from "./report/format-report.ts";
export type {
  Report,
  ReportedChange,
  ReportedStep,
  SourceLocation,
  Verdict,
} from "./report/report.ts";
