import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startProcess, waitForExit } from "@org/exec";

/** What one run of the fault tests came to. */
export interface FaultTestRun {
  readonly passed: number;
  /** Full names of the tests that failed, files that did not load, and how else the run failed. */
  readonly failed: readonly string[];
  readonly seconds: number;
  /** What tests measured for their rows. */
  readonly figures: readonly unknown[];
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly figure?: unknown };
    }[];
  }[];
}

/** Runs the runtime's fault tests in a process of their own, with the volumes asked for. */
export async function runFaultTests(root: string, scale: "soak" | "test"): Promise<FaultTestRun> {
  const folder = join(root, "packages", "client-runtime");
  // Where the package's own configuration has Vitest put it; an old one must not be read.
  const report = join(folder, "reports", "vitest.json");
  await rm(report, { force: true });
  const start = performance.now();
  const code = await runVitest(folder, scale);
  return readReport(JSON.parse(await readFile(report, "utf8")), code, start);
}

function runVitest(folder: string, scale: string): Promise<number> {
  const require = createRequire(join(folder, "package.json"));
  const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  // One file at a time in a soak: its bounds on time are the figures themselves.
  const alone = scale === "soak" ? ["--no-file-parallelism", "--testTimeout=600000"] : [];
  const child = startProcess(process.execPath, [vitest, "run", "test/faults/", ...alone], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, RELIABILITY_SCALE: scale },
  });
  return waitForExit(child);
}

function readReport({ testResults }: Report, code: number, start: number): FaultTestRun {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const unloaded = testResults.filter(
    (one) => one.status === "failed" && !one.assertionResults.length,
  );
  const failed = [
    ...tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
    ...unloaded.map(({ name }) => name),
  ];
  // A rejection that nobody handled is no test's, and fails the run all the same.
  const unnamed = code !== 0 && failed.length === 0 ? [`Vitest ended with code ${code}`] : [];
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: [...failed, ...unnamed],
    seconds: (performance.now() - start) / 1000,
    figures: tests.flatMap(({ meta }) => (meta.figure === undefined ? [] : [meta.figure])),
  };
}
