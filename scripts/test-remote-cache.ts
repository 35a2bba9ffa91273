import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { rehearseRemoteCache } = await import("@org/exec/remote-cache-end-to-end");
const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runMain } = await import("./run-main.ts");

/** `pnpm test:remote-cache`: builds clones of this workspace against a real remote cache. */
await runMain("Usage: pnpm test:remote-cache", async () => {
  parseArgs({});
  return (await rehearseRemoteCache(WORKSPACE_ROOT, console.log)) ? 0 : 1;
});
