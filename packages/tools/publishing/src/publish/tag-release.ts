import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Gives each published version of a working tree its tag (`@org/acme@1.2.0`) where it has none, and
 * pushes the new ones. Looks at the tree, not at a manifest: a release that was cut off and resumed
 * has several manifests.
 * @returns the new tags
 */
export async function tagRelease(root: string): Promise<string[]> {
  const git = async (...args: string[]) => (await execute("git", args, { cwd: root })).stdout;
  const known = new Set(
    (await git("ls-remote", "--tags", "origin")).split("\n").map((line) => line.split("\t")[1]),
  );
  const tags: string[] = [];
  for (const folder of (await readdir(join(root, "packages"))).sort()) {
    const path = join(root, "packages", folder, "package.json");
    const text = await readFile(path, "utf8").catch(() => '{ "private": true }');
    const manifest: { name: string; version: string; private?: boolean } = JSON.parse(text);
    const tag = `${manifest.name}@${manifest.version}`;
    if (manifest.private !== true && !known.has(`refs/tags/${tag}`)) tags.push(tag);
  }
  for (const tag of tags) await git("tag", "--force", tag);
  if (tags.length > 0)
    await git("push", "--quiet", "origin", ...tags.map((tag) => `refs/tags/${tag}`));
  return tags;
}
