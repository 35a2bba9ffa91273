import { runMain } from "../command/run-main.ts";
import { Misuse } from "../command/run-plain.ts";
import { userPath } from "../command/user-path.ts";

await runMain({
  usage: "pnpm bench semver [vendor…] | --pairs <folder> [--json]",
  summary: "Judges edits of the vendors' contracts whose levels are known: precision and recall.",
  options: {
    pairs: { type: "string", help: "judge the pairs of this folder's PAIRS.tsv beside oasdiff" },
    json: { type: "boolean", default: false, help: "with --pairs: the judgments" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { pairs, json }, words: vendors }) {
    const log = { print: console.log, complain: console.error };
    if (pairs === undefined) {
      if (json) throw new Misuse("--json goes with --pairs.");
      const { benchSemver } = await import("@org/benchmarks/semver");
      return (await benchSemver(vendors, log)) ? 0 : 1;
    }
    if (vendors.length > 0) throw new Misuse("--pairs takes no vendor.");
    const { benchPairs } = await import("@org/benchmarks/semver");
    return (await benchPairs(userPath(pairs), { json }, log)) ? 0 : 1;
  },
});
