import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm lint [path…] [--write]",
  summary: "Checks style and common mistakes with Biome, everywhere or below the paths.",
  options: {
    write: { type: "boolean", default: false, help: "fix what can be fixed, the format too" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { write }, words }) {
    const { runBin } = await import("@org/exec/run-command");
    const paths = words.length > 0 ? words : ["."];
    return runBin("@biomejs/biome", "biome", ["check", ...(write ? ["--write"] : []), ...paths]);
  },
});
