import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What tagging came to. */
export interface TagResult {
  /** The new tags. */
  readonly tags: readonly string[];
  /** Versions of the tree that the registry does not have, which got none. */
  readonly missing: readonly string[];
}

/**
 * Gives each version of a working tree that the registry has its tag (`@org/acme@1.2.0`) where it has
 * none, and pushes the new ones. Looks at the tree and the registry, not at a manifest: a release that
 * was cut off and resumed has several manifests.
 * @param isPublished says whether the registry has a version; rejects where it does not respond
 */
export async function tagRelease(
  root: string,
  isPublished: (version: string) => Promise<boolean>,
): Promise<TagResult> {
  const git = async (...args: string[]) => (await execute("git", args, { cwd: root })).stdout;
  const known = new Set(
    (await git("ls-remote", "--tags", "origin")).split("\n").map((line) => line.split("\t")[1]),
  );
  const tags: string[] = [];
  const missing: string[] = [];
  for (const folder of (await readdir(join(root, "packages"))).sort()) {
    const path = join(root, "packages", folder, "package.json");
    const text = await readFile(path, "utf8").catch(() => '{ "private": true }');
    const manifest: { name: string; version: string; private?: boolean } = JSON.parse(text);
    const tag = `${manifest.name}@${manifest.version}`;
    if (manifest.private === true || known.has(`refs/tags/${tag}`)) continue;
    ((await isPublished(tag)) ? tags : missing).push(tag);
  }
  for (const tag of tags) await git("tag", "--force", tag);
  if (tags.length > 0)
    await git("push", "--quiet", "origin", ...tags.map((tag) => `refs/tags/${tag}`));
  return { tags, missing };
}
