import { join } from "node:path";
import { buildPackages } from "./command/build-packages.ts";
import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm docs:build",
  summary: "Makes the API docs of all vendors, a static site, in dist/docs.",
  async main() {
    const built = await buildPackages();
    if (built !== 0) return built;
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { buildDocs } = await import("@org/api-docs");
    const target = join(WORKSPACE_ROOT, "dist", "docs");
    const { vendors } = await buildDocs(WORKSPACE_ROOT, target);
    const operations = vendors.reduce((sum, vendor) => sum + vendor.operations.length, 0);
    const page = join(target, "index.html");
    console.log(`${vendors.length} vendors, ${operations} operations: ${page}`);
    return 0;
  },
});
