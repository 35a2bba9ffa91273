import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startProcess, waitForExit } from "@org/exec";

/** The result of one run of the fault tests. */
export interface FaultTestRun {
  readonly passed: number;
  /** Full names of failed tests, files that did not load, and other failures of the run. */
  readonly failed: readonly string[];
  readonly seconds: number;
  /** What tests measured, each with the full name of its test. */
  readonly figures: readonly object[];
}

/** The part of Vitest's JSON report that is used. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly figure?: object };
    }[];
  }[];
}

/** Runs the runtime's fault tests in their own process, with the given volumes. */
export async function runFaultTests(root: string, scale: "soak" | "test"): Promise<FaultTestRun> {
  const folder = join(root, "packages", "client-runtime");
  // Where the package's configuration has Vitest write it; an old one must not be read.
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
  // An unhandled rejection belongs to no test, but fails the run.
  const unnamed = code !== 0 && failed.length === 0 ? [`Vitest ended with code ${code}`] : [];
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: [...failed, ...unnamed],
    seconds: (performance.now() - start) / 1000,
    figures: tests.flatMap(({ fullName, meta }) =>
      meta.figure === undefined ? [] : [{ test: fullName, ...meta.figure }],
    ),
  };
}
