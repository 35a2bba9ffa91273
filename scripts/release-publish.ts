import { parseArgs } from "node:util";
// By path, not by package: the job that publishes installs nothing.
import { publishRelease } from "../packages/tools/publishing/src/publish/publish-release.ts";

/**
 * `pnpm release:publish [folder] [--manifest-sha256 <hex>]`: publishes the tarballs that
 * `release:pack` wrote. Needs Node and npm, and nothing that has to be installed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "manifest-sha256": { type: "string" } },
});
try {
  const done = await publishRelease({
    folder: positionals[0] ?? "dist/release",
    manifestSha256: values["manifest-sha256"],
    log: console.log,
  });
  process.exitCode = done ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
