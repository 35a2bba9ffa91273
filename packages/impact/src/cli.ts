#!/usr/bin/env node
import { parseArgs } from "node:util";
import { ImpactError } from "./impact-error.ts";
import { formatJson } from "./report/format-json.ts";
import { formatReport } from "./report/format-report.ts";
import { printable } from "./report/printable.ts";

const USAGE = "Usage: npx @org/impact <project folder> [<package>@<version>] [--json]";

/** Prints what an update means for a project. Exits with 1 if it breaks it, or may. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [project, target, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (project === undefined || rest.length > 0) throw new ImpactError(USAGE);
  // Imported only now: loading the compiler takes longer than printing the usage.
  const { findImpact } = await import("./find-impact.ts");
  const report = await findImpact({ project, target });
  console.log(values.json ? formatJson(report) : formatReport(report));
  return report.verdict === "breaks" || report.verdict === "unknown" ? 1 : 0;
}

/** What to print about an error, line by line; its text may be a stranger's. */
function linesOn(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (error instanceof ImpactError) return [error.message];
  const isUsage =
    error instanceof TypeError && "code" in error && /^ERR_PARSE/.test(`${error.code}`);
  return isUsage ? [error.message, USAGE] : (error.stack ?? error.message).split("\n");
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(linesOn(error).map(printable).join("\n"));
  process.exitCode = 1;
}
