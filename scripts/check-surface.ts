import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm surface",
  summary: "In a published package: packs it and looks at the tarball as `release pack` will.",
  async main() {
    const { packPackage, readPublicPackages } = await import("@org/publishing");
    const folder = process.cwd();
    const root = dirname(dirname(folder));
    const workspace = new Set((await readPublicPackages(root)).map(({ name }) => name));
    // A command has a folder for temporary files of its own.
    const { problems } = await packPackage(root, basename(folder), tmpdir(), { workspace });
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  },
});
