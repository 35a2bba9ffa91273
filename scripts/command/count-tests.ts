import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Tests summed over packages. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Deletes a report of every package, so that one left over from an earlier run is never counted. */
export async function forgetReports(root: string, report: string): Promise<void> {
  for (const folder of await packageFolders(root)) {
    await rm(join(folder, "reports", report), { force: true });
  }
}

/** Sums the reports of all packages; turbo has restored those of the packages that it did not run. */
export async function countTests(root: string, report: string): Promise<TestCount> {
  let count: TestCount = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of await packageFolders(root)) {
    const text = await readFile(join(folder, "reports", report), "utf8").catch(() => "{}");
    const result: unknown = JSON.parse(text);
    count = {
      passed: count.passed + numberIn(result, "numPassedTests"),
      failed: count.failed + numberIn(result, "numFailedTests"),
      skipped:
        count.skipped + numberIn(result, "numPendingTests") + numberIn(result, "numTodoTests"),
    };
  }
  return count;
}

/** Where `pnpm-workspace.yaml` has packages; a folder that is none has no report. */
async function packageFolders(root: string): Promise<readonly string[]> {
  const groups = await Promise.all(
    ["packages", "packages/tools"].map(async (group) =>
      (await readdir(join(root, group))).map((name) => join(root, group, name)),
    ),
  );
  return [...groups.flat(), join(root, "scripts")];
}

function numberIn(report: unknown, key: string): number {
  const value: unknown = Object(report)[key];
  return typeof value === "number" ? value : 0;
}
