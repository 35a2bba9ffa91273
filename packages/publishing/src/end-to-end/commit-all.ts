import { runOrThrow } from "../process/run-process.ts";

/** Commits everything in a working tree; nothing of the user's own git settings plays a part. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@localhost.invalid"];
  const settings = [...identity, "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"];
  await runOrThrow("git", ["add", "--all"], { cwd: folder });
  const commit = [...settings, "commit", "--quiet", "--allow-empty", "--message", message];
  await runOrThrow("git", commit, { cwd: folder });
}

/** Tags the versions of packages where they have no tag yet, as the workflow does after publishing. */
export async function tagAll(folder: string, versions: ReadonlyMap<string, string>): Promise<void> {
  const known = (await runOrThrow("git", ["tag", "--list"], { cwd: folder })).split("\n");
  for (const tag of [...versions].map(([name, version]) => `${name}@${version}`)) {
    if (!known.includes(tag)) await runOrThrow("git", ["tag", tag], { cwd: folder });
  }
}
