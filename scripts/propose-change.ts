import { execFile } from "node:child_process";
import { promisify } from "node:util";
// By path, not by package: the jobs that run this may write, so they install nothing.
import { proposeChange } from "../packages/tools/publishing/src/propose/propose-change.ts";
import { runPlain } from "./command/run-plain.ts";

const run = promisify(execFile);

await runPlain({
  usage: "node scripts/propose-change.ts <folder> <branch> <title>",
  summary: "Opens a pull request with a proposal that another job has written, or renews it.",
  words: [3, 3],
  async main({ words: [folder = "", branch = "", title = ""] }) {
    const gh = async (args: readonly string[]) => (await run("gh", args)).stdout;
    const outcome = await proposeChange({ root: process.cwd(), folder, branch, title, gh });
    console.log(`${branch}: ${outcome}`);
    return 0;
  },
});
