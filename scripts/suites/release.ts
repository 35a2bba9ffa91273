import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:release",
  summary: "Releases a copy of this workspace to a real registry, step by step.",
  async main() {
    const { testRelease } = await import("@org/publishing/end-to-end");
    return (await testRelease(process.cwd(), console.log)) ? 0 : 1;
  },
});
