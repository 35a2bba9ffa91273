import { appendFile } from "node:fs/promises";
import type { PackResult } from "./pack-release.ts";

/** Tells the jobs that follow what was packed, where a workflow runs this (`file` is GITHUB_OUTPUT). */
export async function writeOutputs(
  { packages, manifestSha256 }: PackResult,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) return;
  await appendFile(file, `count=${packages.length}\nmanifest-sha256=${manifestSha256}\n`);
}
