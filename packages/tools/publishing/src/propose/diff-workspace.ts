import { runOrThrow } from "@org/exec";

/**
 * What a working tree changes against its commit, new files too, as one patch.
 * @param paths files and folders to look at, which need not exist; all if left out
 */
export async function diffWorkspace(root: string, paths: readonly string[] = []): Promise<string> {
  await runOrThrow("git", ["add", "--all"], { cwd: root });
  const options = ["--cached", "--binary", "--no-renames", "--no-color"];
  return runOrThrow("git", ["diff", ...options, "--", ...paths], { cwd: root });
}
