import { resolve } from "node:path";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { formatDiagnostics, installVendor, WORKSPACE_ROOT } = await import("@org/codegen");
const { runPnpm } = await import("@org/exec/run-command");
const { UPDATE_LOCKFILE, updateLockfile } = await import("./update-lockfile.ts");

const FAILURES = {
  refused: "was refused; nothing was written.",
  uninstallable: `could not be installed, so nothing was kept. See: ${UPDATE_LOCKFILE}`,
  interrupted: `was interrupted; nothing was kept. Where node_modules looks odd: ${UPDATE_LOCKFILE}`,
};

/** What a shell makes of SIGINT: 128 and the signal's number. */
const INTERRUPTED = 130;

const USAGE = "Usage: pnpm new-vendor <slug> <file or URL>";

/** `pnpm new-vendor <slug> <file or URL>`: a vendor's package from its document, tried out. */
async function main([slug, location, ...more]: readonly string[]): Promise<number> {
  if (slug === undefined || location === undefined || more.length > 0) {
    console.error(USAGE);
    return 1;
  }
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  const from = resolve(process.env["INIT_CWD"] ?? ".", location);
  const { outcome, report, diagnostics, decisions } = await installVendor({
    root: WORKSPACE_ROOT,
    slug,
    location: URL.canParse(location) ? location : from,
    install: updateLockfile,
  });
  if (diagnostics.length > 0) console.error(`${formatDiagnostics(diagnostics)}\n`);
  if (outcome !== "installed") {
    console.error(`${slug} ${FAILURES[outcome]}`);
    return outcome === "interrupted" ? INTERRUPTED : 1;
  }
  console.log(`${slug}: ${report?.operations} operations, ${report?.namedTypes} named types.`);
  const code = await runPnpm(["--filter", `@org/${slug}`, "run", "test"], "stderr");
  console.log(code === 0 ? "Its contract suite passes." : "Its contract suite FAILS: see above.");
  console.log(`Left to decide:\n${decisions.map((one) => `  - ${one}\n`).join("")}`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
