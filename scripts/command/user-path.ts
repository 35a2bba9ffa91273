import { resolve } from "node:path";

/** A path as the person means it, who may stand elsewhere: pnpm starts scripts in the workspace's root. */
export function userPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? ".", path);
}
