#!/usr/bin/env node
import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";
import { formatReport } from "./report/format-report.ts";

const USAGE = "Usage: npx @org/impact <project folder> [<package>@<version>] [--json]";

/** Prints what an update means for a project. Exit 1 where it breaks it, or nothing can be said. */
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
  if (project === undefined || rest.length > 0) throw new Refusal(USAGE);
  // Loaded only now: the compiler behind it takes longer than to say how the command is called.
  const { findImpact } = await import("./find-impact.ts");
  const report = await findImpact({ project, target });
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
  return report.verdict === "breaks" ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage =
    error instanceof TypeError && "code" in error && /^ERR_PARSE/.test(`${error.code}`);
  if (!(error instanceof Refusal) && !isUsage) throw error;
  console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 1;
}
