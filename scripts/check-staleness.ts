import { execFile } from "node:child_process";
import { promisify } from "node:util";
// By path, not by package: the nightly job that runs this installs nothing.
import { judgeStaleness } from "../packages/tools/publishing/src/staleness/judge-staleness.ts";
import { readLastVerified } from "../packages/tools/publishing/src/staleness/read-last-verified.ts";
import { runPlain } from "./command/run-plain.ts";

const run = promisify(execFile);

await runPlain({
  usage: "node scripts/check-staleness.ts",
  summary: "Fails where nobody has seen a vendor's documents for too long: the nightly alarm.",
  async main() {
    const vendors = await readLastVerified(process.cwd(), async (path) => {
      const { stdout } = await run("gh", ["api", `repos/{owner}/{repo}/${path}`]);
      return JSON.parse(stdout);
    });
    const alarms = judgeStaleness(vendors, new Date());
    for (const alarm of alarms) console.error(alarm);
    if (alarms.length === 0) console.log(`${vendors.length} vendors' documents are up to date`);
    return alarms.length === 0 ? 0 : 1;
  },
});
