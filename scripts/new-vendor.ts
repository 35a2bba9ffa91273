import { runMain } from "./command/run-main.ts";
import { UPDATE_LOCKFILE, updateLockfile } from "./command/update-lockfile.ts";
import { userPath } from "./command/user-path.ts";

const FAILURES = {
  refused: "was refused; nothing was written.",
  uninstallable: `could not be installed, so nothing was kept. See: ${UPDATE_LOCKFILE}`,
  interrupted: `was interrupted; nothing was kept. Where node_modules looks odd: ${UPDATE_LOCKFILE}`,
};

/** What a shell makes of SIGINT: 128 and the signal's number. */
const INTERRUPTED = 130;

await runMain({
  usage: "pnpm new-vendor <slug> <file, folder or URL> [--only <tag or path>]…",
  summary: "Makes a vendor's package from its OpenAPI document, installs it and tries it out.",
  options: {
    only: {
      type: "string",
      multiple: true,
      help: "operations of this tag, or of this path (`/products/**`), with the schemas they reach",
    },
  },
  words: [2, 2],
  async main({ values: { only = [] }, words: [slug = "", location = ""] }) {
    const { formatDiagnostics, installVendor, WORKSPACE_ROOT } = await import("@org/codegen");
    const { runPnpm } = await import("@org/exec/run-command");
    const { outcome, report, diagnostics, decisions } = await installVendor({
      root: WORKSPACE_ROOT,
      slug,
      only,
      location: URL.canParse(location) ? location : userPath(location),
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
  },
});
