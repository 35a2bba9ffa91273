import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPackages } from "../command/build-packages.ts";
import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:docs [--write]",
  summary:
    "Makes the API docs and looks at all of them in Chromium; pictures in dist/docs-pictures.",
  options: {
    write: { type: "boolean", default: false, help: "replace the README's screenshot" },
  },
  async main({ values: { write } }) {
    const built = await buildPackages();
    if (built !== 0) return built;
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { buildDocs } = await import("@org/api-docs");
    const { checkDocs } = await import("@org/api-docs/check");
    const folder = join(WORKSPACE_ROOT, "dist", "docs");
    const pictures = join(WORKSPACE_ROOT, "dist", "docs-pictures");
    const isRight = await checkDocs(await buildDocs(WORKSPACE_ROOT, folder), {
      folder,
      pictures,
      cache: join(WORKSPACE_ROOT, "node_modules", ".cache", "runtimes"),
      log: console.log,
    });
    const screenshot = join(WORKSPACE_ROOT, "docs", "api-docs.png");
    if (write) await copyFile(join(pictures, "overview-light.png"), screenshot);
    return isRight ? 0 : 1;
  },
});
