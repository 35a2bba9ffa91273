import { join } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { buildCatalogue } = await import("@org/api-docs");
const { runTurbo } = await import("@org/exec/run-command");
const { runMain } = await import("./run-main.ts");

/** `pnpm docs:build`: makes the static catalogue of all vendors in `dist/docs`. */
async function main(): Promise<number> {
  parseArgs({});
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  if (built !== 0) return built;
  const target = join(WORKSPACE_ROOT, "dist", "docs");
  const { vendors } = await buildCatalogue(WORKSPACE_ROOT, target);
  const operations = vendors.reduce((sum, vendor) => sum + vendor.operations.length, 0);
  console.log(`${vendors.length} vendors, ${operations} operations: ${join(target, "index.html")}`);
  return 0;
}

await runMain("Usage: pnpm docs:build", main);
