import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { formatDiagnostics, hasErrors } = await import("@org/codegen");
const { formatJudgment, runChangesetSpecs } = await import("@org/api-diff");

const USAGE = "Usage: pnpm changeset:specs [--base <ref>]";

/** `pnpm changeset:specs [--base <ref>]`: the proved level and the prose of what vendors changed. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { base: { type: "string" } } });
  const { vendors, diagnostics } = await runChangesetSpecs(process.cwd(), values.base);
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  if (hasErrors(diagnostics)) return 1;
  for (const { vendor, base, judgment, written } of vendors) {
    const since = base === undefined ? "never released" : `since ${base}`;
    const level = judgment?.level ?? (written === undefined ? "nothing to compare" : "new or gone");
    console.log(`${vendor}: ${level} (${since})${written === undefined ? "" : `, ${written}`}`);
  }
  const open = vendors.filter(({ judgment }) => judgment?.agree === false);
  for (const { vendor, judgment } of open) {
    if (judgment) console.error(`\n${vendor}: ${formatJudgment(judgment)}`);
  }
  if (open.length === 0) return 0;
  console.error("\nNothing was written: the oracles disagree. See docs/semver.md.");
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // parseArgs throws on options it does not know: the user's mistake, not ours.
  if (!String(Object(error).code).startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`${Object(error).message}\n${USAGE}`);
  process.exitCode = 1;
}
