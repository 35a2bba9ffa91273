import { runOrThrow } from "@org/exec";

/** Everything that a working tree changes against its commit, new files too, as one patch. */
export async function diffWorkspace(root: string): Promise<string> {
  await runOrThrow("git", ["add", "--all"], { cwd: root });
  return runOrThrow("git", ["diff", "--cached", "--binary", "--no-renames", "--no-color"], {
    cwd: root,
  });
}
