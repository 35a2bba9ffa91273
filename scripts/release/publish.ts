// By path, not by package: the job that publishes installs nothing. It needs Node and npm.
import { publishRelease } from "../../packages/tools/publishing/src/publish/publish-release.ts";
import { runPlain } from "../command/run-plain.ts";

await runPlain({
  usage: "pnpm release publish [folder] [--manifest-sha256 <hex>] [--stage]",
  summary: "Publishes the tarballs that `pnpm release pack` wrote (dist/release).",
  options: {
    "manifest-sha256": { type: "string", help: "the digest that the manifest must have" },
    stage: { type: "boolean", default: false, help: "an owner has to approve each version" },
  },
  words: [0, 1],
  async main({ values, words: [folder = "dist/release"] }) {
    const { stage, "manifest-sha256": manifestSha256 } = values;
    return (await publishRelease({ folder, manifestSha256, stage, log: console.log })) ? 0 : 1;
  },
});
