import { appendFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { formatDiagnostics, hasErrors, runGenerate } = await import("@org/codegen");
const { packRelease } = await import("@org/publishing");
const { runTurbo } = await import("@org/exec/run-command");

/**
 * `pnpm release:pack [folder] [--unpublished]`: builds, packs and checks what is published, into a
 * folder of tarballs with a manifest of their hashes (`dist/release`).
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { unpublished: { type: "boolean", default: false } },
  });
  // A source that is not the one its lock knows, or code that is not what it generates, is no release.
  const generated = await runGenerate(process.cwd(), { vendors: [], check: true });
  if (hasErrors(generated.diagnostics) || generated.changed.length > 0) {
    console.error(formatDiagnostics(generated.diagnostics));
    for (const path of generated.changed) console.error(`${path} is out of date: pnpm generate`);
    return 1;
  }
  // What others have built is not published: whoever may write to a shared cache would publish.
  const options = ["--output-logs=errors-only", "--cache=local:rw"];
  const built = await runTurbo(["run", "build", ...options], "stderr");
  if (built !== 0) return built;
  const { packages, problems, manifestSha256 } = await packRelease({
    root: process.cwd(),
    target: resolve(positionals[0] ?? "dist/release"),
    unpublishedOnly: values.unpublished,
    repository: process.env["GITHUB_REPOSITORY"],
    log: console.log,
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log(`${packages.length} packed, manifest sha256 ${manifestSha256}`);
  const outputs = process.env["GITHUB_OUTPUT"];
  if (outputs === undefined) return 0;
  await appendFile(outputs, `count=${packages.length}\nmanifest-sha256=${manifestSha256}\n`);
  return 0;
}

process.exitCode = await main();
