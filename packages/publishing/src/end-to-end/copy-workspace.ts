import { cp, mkdir, mkdtemp, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runPnpm } from "../process/run-pnpm.ts";
import { runOrThrow } from "../process/run-process.ts";
import { commitAll } from "./commit-all.ts";

/**
 * Copies a workspace as it stands (what git tracks or would track, uncommitted edits too) into a new
 * folder below `below`, with a history of one commit, and installs it.
 * @returns the folder of the copy
 */
export async function copyWorkspace(root: string, below: string): Promise<string> {
  const target = await realpath(await mkdtemp(join(below, "workspace-")));
  const listing = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = await runOrThrow("git", listing, { cwd: root });
  const deleted = await runOrThrow("git", ["ls-files", "--deleted", "-z"], { cwd: root });
  const gone = new Set(deleted.split("\0"));
  for (const path of new Set(listed.split("\0").filter((path) => path !== "" && !gone.has(path)))) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await cp(join(root, path), join(target, path), { verbatimSymlinks: true });
  }
  await runOrThrow("git", ["init", "--quiet", "--initial-branch=main"], { cwd: target });
  await commitAll(target, "The workspace as it stands");
  await runPnpm(["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], {
    cwd: target,
  });
  return target;
}
