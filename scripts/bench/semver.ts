import { runMain } from "../command/run-main.ts";
import { Misuse } from "../command/run-plain.ts";
import { userPath } from "../command/user-path.ts";

await runMain({
  usage:
    "pnpm bench semver [vendor…] | --edits <count> [folder] [--seed <number>] | --pairs <folder> [--json]",
  summary: "Judges edits of the vendors' contracts whose levels are known: precision and recall.",
  options: {
    edits: {
      type: "string",
      help: "judge so many, drawn at random: of the vendors' contracts, or of a folder's",
    },
    seed: { type: "string", help: "with --edits: draws the same ones again" },
    pairs: { type: "string", help: "judge the pairs of this folder's PAIRS.tsv beside oasdiff" },
    json: { type: "boolean", default: false, help: "with --pairs: the judgments" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { edits, seed, pairs, json }, words: vendors }) {
    const log = { print: console.log, complain: console.error };
    if (seed !== undefined && edits === undefined) throw new Misuse("--seed goes with --edits.");
    if (edits !== undefined) {
      if (pairs !== undefined) throw new Misuse("--edits and --pairs are two measurements.");
      const [folder, ...others] = vendors;
      if (others.length > 0) throw new Misuse("--edits takes one folder.");
      const [count, drawn] = [edits, seed ?? String(Date.now() % 1_000_000)].map(toNumber);
      const sample = {
        count: count ?? 0,
        seed: drawn ?? 0,
        folder: folder === undefined ? undefined : userPath(folder),
      };
      const { benchEdits } = await import("@org/benchmarks/semver");
      return (await benchEdits(sample, log)) ? 0 : 1;
    }
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

function toNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Misuse(`"${text}" is not a number.`);
  return Number(text);
}
