import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { buildCatalogue } = await import("@org/api-docs");
const { checkCatalogue } = await import("@org/api-docs/check");
const { runTurbo } = await import("@org/exec/run-command");
const { runMain } = await import("./run-main.ts");

/**
 * `pnpm test:docs [--write]`: makes the catalogue and looks at all of it in Chromium; `--write` puts
 * the README's screenshot in its place.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  if (built !== 0) return built;
  const folder = join(WORKSPACE_ROOT, "dist", "docs");
  const pictures = join(WORKSPACE_ROOT, "dist", "docs-pictures");
  const isRight = await checkCatalogue(await buildCatalogue(WORKSPACE_ROOT, folder), {
    folder,
    pictures,
    cache: join(WORKSPACE_ROOT, "node_modules", ".cache", "runtimes"),
    log: console.log,
  });
  if (values.write) {
    const picture = join(WORKSPACE_ROOT, "docs", "api-docs.png");
    await copyFile(join(pictures, "overview-light.png"), picture);
  }
  return isRight ? 0 : 1;
}

await runMain("Usage: pnpm test:docs [--write]", main);
