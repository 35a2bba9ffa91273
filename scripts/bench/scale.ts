import { runMain } from "../command/run-main.ts";
import { Misuse } from "../command/run-plain.ts";
import { userPath } from "../command/user-path.ts";

await runMain({
  usage: "pnpm bench scale <folder> [--vendors 10,50,150] [--write]",
  summary: "Measures what a workspace of many vendors costs, made of a folder of documents.",
  options: {
    vendors: { type: "string", default: "10,50,150", help: "how many vendors, in turn" },
    write: { type: "boolean", default: false, help: "put the report into docs/benchmarks.md" },
  },
  words: [1, 1],
  async main({ values: { vendors, write }, words: [folder = ""] }) {
    const counts = vendors.split(",").map((count) => count.trim());
    const wrong = counts.find((count) => !/^[1-9]\d{0,3}$/.test(count));
    if (wrong !== undefined) throw new Misuse(`--vendors: "${wrong}" is not from 1 to 9999`);
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { benchScale } = await import("@org/benchmarks");
    const { text, holds } = await benchScale({
      workspaceRoot: WORKSPACE_ROOT,
      folder: userPath(folder),
      counts: counts.map(Number),
      write,
      log: console.error,
    });
    console.log(text);
    return holds ? 0 : 1;
  },
});
