import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { inTemporaryFolder } from "@org/exec";

/** Works in a temporary folder whose programs find the dependencies of `from`. */
export async function inCache<Result>(
  from: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const cache = join(from, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  return inTemporaryFolder(cache, "api-docs-", work);
}
