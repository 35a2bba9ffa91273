import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

/** A character that would lead to another folder, or end the path. */
const LEADS_ELSEWHERE = /[/\\\0]/;

/**
 * The path of a file below a folder, by the steps of its relative path. Undefined if there is none, or
 * if it is elsewhere: by a step such as `../x`, or by a link.
 */
export async function findBelow(
  folder: string,
  steps: readonly string[],
): Promise<string | undefined> {
  if (steps.some((step) => LEADS_ELSEWHERE.test(step))) return undefined;
  try {
    const [path, top] = await Promise.all([realpath(join(folder, ...steps)), realpath(folder)]);
    const way = relative(top, path);
    // Absolute where Windows has it on another drive.
    return isAbsolute(way) || way.split(sep)[0] === ".." ? undefined : path;
  } catch {
    return undefined;
  }
}
