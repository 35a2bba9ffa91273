import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { addVendor, formatDiagnostics, hasErrors, WORKSPACE_ROOT } = await import("@org/codegen");
const { keepFiles } = await import("./keep-files.ts");
const { runPnpm } = await import("./run-command.ts");
const { UPDATE_LOCKFILE, updateLockfile } = await import("./update-lockfile.ts");

const USAGE = "Usage: pnpm new-vendor <slug> <file or URL>";

/** `pnpm new-vendor <slug> <file or URL>`: a vendor's package from its document, tried out. */
async function main([slug, location, ...more]: readonly string[]): Promise<number> {
  if (slug === undefined || location === undefined || more.length > 0) {
    console.error(USAGE);
    return 1;
  }
  const restore = await keepFiles(WORKSPACE_ROOT, ["pnpm-lock.yaml", ...(await facadeFiles())]);
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  const from = resolve(process.env["INIT_CWD"] ?? ".", location);
  const added = await addVendor(WORKSPACE_ROOT, slug, URL.canParse(location) ? location : from);
  if (added.diagnostics.length > 0) console.error(`${formatDiagnostics(added.diagnostics)}\n`);
  if (!added.report || hasErrors(added.diagnostics)) {
    console.error(`${slug} was refused; nothing was written.`);
    return 1;
  }
  const { operations, namedTypes } = added.report;
  console.log(`${slug}: ${operations} operations, ${namedTypes} named types.`);
  if ((await updateLockfile()) !== 0) {
    await restore();
    for (const folder of ["specs", "packages"]) {
      await rm(join(WORKSPACE_ROOT, folder, slug), { recursive: true, force: true });
    }
    console.error(`The installation failed, so nothing was kept. See: ${UPDATE_LOCKFILE}`);
    return 1;
  }
  const code = await runPnpm(["--filter", `@org/${slug}`, "run", "test"], "stderr");
  console.log(code === 0 ? "Its contract suite passes." : "Its contract suite FAILS: see above.");
  console.log(`Left to decide:\n${added.decisions.map((one) => `  - ${one}\n`).join("")}`);
  return code;
}

async function facadeFiles(): Promise<readonly string[]> {
  const generated = "packages/products/src/generated";
  const names = await readdir(join(WORKSPACE_ROOT, generated));
  const files = ["package.json", "README.md", "LICENSE"].map((name) => `packages/products/${name}`);
  return [...files, ...names.map((name) => `${generated}/${name}`)];
}

process.exitCode = await main(process.argv.slice(2));
