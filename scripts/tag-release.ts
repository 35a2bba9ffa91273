// By path, not by package: the job that runs this may write, so it installs nothing.
import { lookUpIntegrity } from "../packages/tools/publishing/src/publish/npm-registry.ts";
import { tagRelease } from "../packages/tools/publishing/src/publish/tag-release.ts";
import { runPlain } from "./command/run-plain.ts";

await runPlain({
  usage: "node scripts/tag-release.ts",
  summary: "Tags the versions that the registry has; fails where one is missing there.",
  async main() {
    const isPublished = async (version: string) => (await lookUpIntegrity(version)) !== undefined;
    const { tags, missing } = await tagRelease(process.cwd(), isPublished);
    for (const tag of tags) console.log(tag);
    for (const version of missing) console.error(`${version} is not on the registry.`);
    if (missing.length === 0) return 0;
    console.error("Approve there what waits for it, then run this job again.");
    return 1;
  },
});
