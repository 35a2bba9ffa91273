import { resolve } from "node:path";
import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm release pack [folder] [--unpublished]",
  summary: "Builds, packs and checks what is published: tarballs and a manifest of their hashes.",
  options: {
    unpublished: { type: "boolean", default: false, help: "leave out what the registry has" },
  },
  words: [0, 1],
  async main({ values: { unpublished }, words: [folder = "dist/release"] }) {
    const { packRelease, writeOutputs } = await import("@org/publishing");
    const { runTurbo } = await import("@org/exec/run-command");
    if (!(await isGenerated())) return 1;
    // What others have built is not published: whoever may write to a shared cache would publish.
    const options = ["--output-logs=errors-only", "--cache=local:rw"];
    const built = await runTurbo(["run", "build", ...options], "stderr");
    if (built !== 0) return built;
    const packed = await packRelease({
      root: process.cwd(),
      target: resolve(folder),
      unpublishedOnly: unpublished,
      repository: process.env["GITHUB_REPOSITORY"],
      log: console.log,
    });
    for (const problem of packed.problems) console.error(problem);
    if (packed.problems.length > 0) return 1;
    console.log(`${packed.packages.length} packed, manifest sha256 ${packed.manifestSha256}`);
    await writeOutputs(packed, process.env["GITHUB_OUTPUT"]);
    return 0;
  },
});

/** A source that is not the one its lock knows, or code that is not what it generates, is no release. */
async function isGenerated(): Promise<boolean> {
  const { formatDiagnostics, hasErrors, runGenerate } = await import("@org/codegen/generate");
  const { diagnostics, changed } = await runGenerate(process.cwd(), { vendors: [], check: true });
  if (!hasErrors(diagnostics) && changed.length === 0) return true;
  console.error(formatDiagnostics(diagnostics));
  for (const path of changed) console.error(`${path} is out of date: pnpm generate`);
  return false;
}
