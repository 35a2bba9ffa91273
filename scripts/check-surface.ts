import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { packPackage, readPublicPackages } from "@org/publishing";

/**
 * `pnpm surface` in a published package: packs it and looks at the tarball as `release pack` will.
 * Prints each problem and exits 1 where there is one.
 */
async function main(folder: string): Promise<number> {
  const root = dirname(dirname(folder));
  const target = await mkdtemp(join(tmpdir(), "surface-"));
  try {
    const workspace = new Set((await readPublicPackages(root)).map(({ name }) => name));
    const { problems } = await packPackage(root, basename(folder), target, { workspace });
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.cwd());
