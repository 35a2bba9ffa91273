import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm lint [path…] [--write]",
  summary: "Checks style and mistakes with Biome, and finds slow regular expressions.",
  options: {
    write: { type: "boolean", default: false, help: "fix what can be fixed, the format too" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { write }, words }) {
    const { runBin } = await import("@org/exec/run-command");
    const paths = words.length > 0 ? words : ["."];
    const args = ["check", ...(write ? ["--write"] : []), ...paths];
    const style = await runBin("@biomejs/biome", "biome", args);
    // Over all sources, or none: which expressions are slow depends on no path.
    return words.length > 0 ? style : Math.max(style, await reportSlowExpressions());
  },
});

async function reportSlowExpressions(): Promise<number> {
  const { findSlowExpressions } = await import("@org/lint");
  const { found, files } = await findSlowExpressions(process.cwd());
  for (const { file, line, column, message } of found) {
    console.error(`${file}:${line}:${column} A slow regular expression. ${message}`);
  }
  console.log(`Looked for slow regular expressions in ${files} files: ${found.length} found.`);
  return found.length === 0 ? 0 : 1;
}
