import { execFile } from "node:child_process";
import { promisify } from "node:util";
// By path, not by package: the jobs that run this may write, so they install nothing.
import { proposeChange } from "../packages/tools/publishing/src/propose/propose-change.ts";

const run = promisify(execFile);

/** `node scripts/propose-change.ts <folder> <branch> <title>`: opens or renews a pull request. */
const [folder = "", branch = "", title = ""] = process.argv.slice(2);
const outcome = await proposeChange({
  root: process.cwd(),
  folder,
  branch,
  title,
  gh: async (args) => (await run("gh", args)).stdout,
});
console.log(`${branch}: ${outcome}`);
