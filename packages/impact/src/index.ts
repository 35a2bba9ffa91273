export { findImpact, type ImpactRequest } from "./find-impact.ts";
export { Refusal } from "./refusal.ts";
export { formatReport } from "./report/format-report.ts";
export type { Place, Report, ReportedChange, ReportedStep, Verdict } from "./report/report.ts";
