import { type RunOptions, type RunResult, runProcess } from "./run-process.ts";

/**
 * Runs pnpm, the very one that runs this process where there is one.
 * @returns its standard output
 * @throws Error where it fails, with all that it printed
 */
export async function runPnpm(args: readonly string[], options: RunOptions): Promise<string> {
  const { code, output, stdout } = await tryPnpm(args, options);
  if (code === 0) return stdout;
  throw new Error(`pnpm ${args.join(" ")} exited with ${code}:\n${output.trim()}`);
}

/** As {@link runPnpm}, for a command whose failure is a result. */
export function tryPnpm(args: readonly string[], options: RunOptions): Promise<RunResult> {
  const pnpm = process.env["npm_execpath"];
  if (pnpm === undefined || !/pnpm/.test(pnpm)) {
    return runProcess("npx", ["-y", "pnpm@12", ...args], options);
  }
  const isScript = /\.[cm]?js$/.test(pnpm);
  return isScript
    ? runProcess(process.execPath, [pnpm, ...args], options)
    : runProcess(pnpm, args, options);
}
