import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A repository with one commit on main, and the bare one that it pushes to. */
export interface GitFixture {
  readonly root: string;
  readonly folder: string;
  git(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a repository whose files are given by path. */
export async function makeRepository(files: Readonly<Record<string, string>>): Promise<GitFixture> {
  const folder = await mkdtemp(join(tmpdir(), "repository-"));
  const root = join(folder, "clone");
  await execute("git", [
    "init",
    "--quiet",
    "--bare",
    "--initial-branch=main",
    join(folder, "origin"),
  ]);
  await execute("git", ["clone", "--quiet", join(folder, "origin"), root]);
  const git = async (...args: string[]) => {
    const identity = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.com"];
    return (await execute("git", [...identity, ...args], { cwd: root })).stdout;
  };
  await git("switch", "--quiet", "--orphan", "main");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "first");
  await git("push", "--quiet", "origin", "main");
  return { root, folder, git, remove: () => rm(folder, { recursive: true }) };
}
