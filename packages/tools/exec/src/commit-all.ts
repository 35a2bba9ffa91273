import { runOrThrow } from "./process/run-process.ts";

/** Commits everything in a working tree; nothing of the user's own git settings plays a part. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const identity = ["-c", "user.name=workspace", "-c", "user.email=workspace@localhost.invalid"];
  const settings = [...identity, "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"];
  await runOrThrow("git", ["add", "--all"], { cwd: folder });
  const commit = [...settings, "commit", "--quiet", "--allow-empty", "--message", message];
  await runOrThrow("git", commit, { cwd: folder });
}
