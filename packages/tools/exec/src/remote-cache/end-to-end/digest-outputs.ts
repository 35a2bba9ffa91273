import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";

/** Folders of tools, and not of what is built. */
const TOOLS = /(?:^|\/)(?:node_modules|\.turbo)\//;

/**
 * The files in a clone that git ignores, each with a digest: all that commands have made there. What
 * a task writes beside its declared outputs is among them, and so is missed where it comes from a cache.
 */
export async function digestOutputs(clone: string): Promise<readonly string[]> {
  const listing = ["ls-files", "--others", "--ignored", "--exclude-standard", "-z"];
  const listed = await runOrThrow("git", listing, { cwd: clone });
  const paths = listed.split("\0").filter((path) => path !== "" && !TOOLS.test(path));
  const digests = paths.sort().map(async (path) => {
    const bytes = await readFile(join(clone, path));
    return `${path} ${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`;
  });
  return Promise.all(digests);
}
