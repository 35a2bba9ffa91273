import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/**
 * Calls `work` with a new folder that holds the files, by name, and removes it afterwards. The
 * folder is inside the package, so that imports in it resolve as they do for a consumer.
 */
export async function withScratchFolder<Result>(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const reports = join(packageRoot, "reports");
  mkdirSync(reports, { recursive: true });
  const folder = mkdtempSync(join(reports, "scratch-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
