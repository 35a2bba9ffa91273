// By path, not by package: the job that runs this may write, so it installs nothing.
import { tagRelease } from "../packages/tools/publishing/src/publish/tag-release.ts";
import { runMain } from "./run-main.ts";

await runMain({
  usage: "node scripts/tag-release.ts",
  summary: "Tags the versions that have been published.",
  needsInstall: false,
  async main() {
    for (const tag of await tagRelease(process.cwd())) console.log(tag);
    return 0;
  },
});
