// By path, not by package: the job that runs this may write, so it installs nothing.
import { tagRelease } from "../packages/tools/publishing/src/publish/tag-release.ts";

/** `node scripts/tag-release.ts`: tags the versions that have been published. */
for (const tag of await tagRelease(process.cwd())) console.log(tag);
