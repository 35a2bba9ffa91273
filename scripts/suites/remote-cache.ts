import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:remote-cache",
  summary: "Builds clones of this workspace against a real remote cache.",
  async main() {
    const { testRemoteCache } = await import("@org/exec/remote-cache-end-to-end");
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    return (await testRemoteCache(WORKSPACE_ROOT, console.log)) ? 0 : 1;
  },
});
