import { runMain } from "./run-main.ts";

await runMain({
  usage: "pnpm test:release",
  summary: "Plays releases of a copy of this workspace against a real registry.",
  async main() {
    const { rehearseRelease } = await import("@org/publishing/rehearsal");
    return (await rehearseRelease(process.cwd(), console.log)) ? 0 : 1;
  },
});
