import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { runBin, runPnpm } from "./run-command.ts";

/**
 * `pnpm surface` in a published package: packs it and looks at the tarball as npm and TypeScript
 * will. Prints each problem and exits 1 where there is one.
 */
async function main(): Promise<number> {
  const target = await mkdtemp(join(tmpdir(), "surface-"));
  try {
    if ((await runPnpm(["pack", "--silent", "--pack-destination", target], "stderr")) !== 0)
      return 1;
    const [name] = await readdir(target);
    if (name === undefined) throw new Error("pnpm pack wrote no tarball");
    const tarball = join(target, name);
    const problems = await lint(tarball);
    for (const problem of problems) console.error(problem);
    // Only ESM is published; every Node from 20.19 on can `require` it.
    const profile = [tarball, "--profile", "esm-only"];
    const types = await runBin("@arethetypeswrong/cli", "attw", [...profile, "--quiet"]);
    if (types !== 0) await runBin("@arethetypeswrong/cli", "attw", profile);
    return problems.length === 0 && types === 0 ? 0 : 1;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

async function lint(tarball: string): Promise<string[]> {
  const bytes = await readFile(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(bytes).buffer },
  });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

process.exitCode = await main();
