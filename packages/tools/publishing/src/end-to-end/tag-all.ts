import { runOrThrow } from "@org/exec";

/** Tags the versions of packages where they have no tag yet, as the workflow does after publishing. */
export async function tagAll(folder: string, versions: ReadonlyMap<string, string>): Promise<void> {
  const known = (await runOrThrow("git", ["tag", "--list"], { cwd: folder })).split("\n");
  for (const tag of [...versions].map(([name, version]) => `${name}@${version}`)) {
    if (!known.includes(tag)) await runOrThrow("git", ["tag", tag], { cwd: folder });
  }
}
