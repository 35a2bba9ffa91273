// By path, not by package: the job that runs this may write, so it installs nothing.
import { tagRelease } from "../packages/tools/publishing/src/publish/tag-release.ts";
import { runPlain } from "./command/run-plain.ts";

await runPlain({
  usage: "node scripts/tag-release.ts",
  summary: "Tags the versions that have been published.",
  async main() {
    for (const tag of await tagRelease(process.cwd())) console.log(tag);
    return 0;
  },
});
