import { cp, mkdtemp, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Release } from "./next-release.ts";

/** Copies a project into a new folder below `below`, and a release into its `node_modules`. */
export async function installRelease(
  project: string,
  release: Release,
  below: string,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(below, "project-")));
  const filter = (source: string) => basename(source) !== "node_modules";
  await cp(project, folder, { recursive: true, filter });
  await cp(join(release.folder, "node_modules"), join(folder, "node_modules"), { recursive: true });
  return folder;
}
