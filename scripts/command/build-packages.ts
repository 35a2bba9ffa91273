/** Builds the packages, which most commands need. @returns the exit code: 0 where all are built */
export async function buildPackages(): Promise<number> {
  const { runTurbo } = await import("@org/exec/run-command");
  return runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
}
