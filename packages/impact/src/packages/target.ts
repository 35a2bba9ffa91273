import { isAbsolute } from "node:path";

/** What the user wants to update to: a package, and a version, a tag, a range, or a path. */
export interface Target {
  readonly name: string;
  /** Such as `2.0.0`, `latest`, `^2.1.0`, `./folder` or `./package.tgz`. */
  readonly wanted: string;
  /** Whether `wanted` is a folder or a tarball on this machine. */
  readonly isPath: boolean;
}

/** A version, a tag or a simple range: nothing that a shell or npm would interpret otherwise. */
const SPEC = /^[\^~]?\w[\w.+-]*$/;

/** Parses `<package>[@<version>]`; undefined for anything else. */
export function parseTarget(text: string): Target | undefined {
  const match = /^((?:@\w[\w.-]*\/)?\w[\w.-]*)(?:@(.+))?$/.exec(text);
  const [, name, wanted = "latest"] = match ?? [];
  if (name === undefined) return undefined;
  const path = wanted.replace(/^file:/, "");
  const isPath =
    path !== wanted ||
    /^\.{1,2}(?:[\\/]|$)/.test(wanted) ||
    isAbsolute(wanted) ||
    /\.tgz$/.test(wanted);
  if (isPath) return { name, wanted: path, isPath };
  return SPEC.test(wanted) ? { name, wanted, isPath } : undefined;
}
