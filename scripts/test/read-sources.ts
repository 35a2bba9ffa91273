import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/exec/workspace";

/** A tracked file, or one that git would track, and its text. */
export interface SourceFile {
  /** From the workspace root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of the workspace whose path one of git's patterns matches. */
export function readSources(...patterns: readonly string[]): readonly SourceFile[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...patterns];
  const listed = execFileSync("git", args, { cwd: WORKSPACE_ROOT, encoding: "utf8" });
  return [...new Set(listed.split("\0"))]
    .filter((path) => path !== "" && existsSync(join(WORKSPACE_ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(WORKSPACE_ROOT, path), "utf8") }));
}
