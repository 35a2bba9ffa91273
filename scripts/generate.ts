import { parseArgs } from "node:util";
import { formatDiagnostics, hasErrors, runGenerate } from "@org/codegen/generate";

const USAGE = "Usage: pnpm generate [vendor…] [--check]";

/** A manifest that changed, or (with a slash at the end) the folder of a package that is gone. */
const PACKAGE = /^packages\/[^/]+\/(?:package\.json)?$/;

/** `pnpm generate [vendor…] [--check]`: writes the clients, or with `--check` says what is out of date. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false } },
  });
  const { check } = values;
  const result = await runGenerate(process.cwd(), { vendors: positionals, check });
  if (result.diagnostics.length > 0) console.error(formatDiagnostics(result.diagnostics));
  if (hasErrors(result.diagnostics)) return 1;
  for (const { vendor, operations, namedTypes, changed, milliseconds } of result.reports) {
    console.log(
      `${vendor}: ${operations} operations, ${namedTypes} named types, ${changed} files ${check ? "out of date" : "changed"}, ${milliseconds.toFixed(0)} ms`,
    );
  }
  if (!check && result.changed.some((path) => PACKAGE.test(path))) return installPackages();
  if (!check || result.changed.length === 0) return 0;
  console.error(
    `Out of date:\n${result.changed.map((path) => `  ${path}`).join("\n")}\nRun: pnpm generate`,
  );
  return 1;
}

/** A package that is new or gone changes the lockfile too. */
async function installPackages(): Promise<number> {
  const { UPDATE_LOCKFILE, updateLockfile } = await import("./update-lockfile.ts");
  if (process.env["npm_execpath"] !== undefined) return updateLockfile();
  console.log(`A package is new or gone. Run: ${UPDATE_LOCKFILE}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // parseArgs throws on options it does not know: the user's mistake, not ours.
  if (
    !(
      error instanceof TypeError &&
      "code" in error &&
      String(error.code).startsWith("ERR_PARSE_ARGS")
    )
  )
    throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}
