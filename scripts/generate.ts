import { runMain } from "./command/run-main.ts";

/** A manifest that changed, or (with a slash at the end) the folder of a package that is gone. */
const PACKAGE = /^packages\/[^/]+\/(?:package\.json)?$/;

await runMain({
  usage: "pnpm generate [vendor…] [--check]",
  summary: "Writes the clients from specs/, all or those of the vendors.",
  options: {
    check: { type: "boolean", default: false, help: "write nothing: say what is out of date" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { check }, words: vendors }) {
    const { formatDiagnostics, hasErrors, runGenerate } = await import("@org/codegen/generate");
    const result = await runGenerate(process.cwd(), { vendors, check });
    if (result.diagnostics.length > 0) console.error(formatDiagnostics(result.diagnostics));
    if (hasErrors(result.diagnostics)) return 1;
    for (const { vendor, operations, namedTypes, changed, milliseconds } of result.reports) {
      console.log(
        `${vendor}: ${operations} operations, ${namedTypes} named types, ${changed} files ${check ? "out of date" : "changed"}, ${milliseconds.toFixed(0)} ms`,
      );
    }
    if (!check && result.changed.some((path) => PACKAGE.test(path))) return installPackages();
    if (!check || result.changed.length === 0) return 0;
    const paths = result.changed.map((path) => `  ${path}`).join("\n");
    console.error(`Out of date:\n${paths}\nRun: pnpm generate`);
    return 1;
  },
});

/** A package that is new or gone changes the lockfile too. */
async function installPackages(): Promise<number> {
  const { UPDATE_LOCKFILE, updateLockfile } = await import("./command/update-lockfile.ts");
  if (process.env["npm_execpath"] !== undefined) return updateLockfile();
  console.log(`A package is new or gone. Run: ${UPDATE_LOCKFILE}`);
  return 0;
}
