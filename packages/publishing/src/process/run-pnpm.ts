import { type RunOptions, runOrThrow } from "./run-process.ts";

/**
 * Runs pnpm, the very one that runs this process where there is one.
 * @returns its standard output
 * @throws Error where it fails, with all that it printed
 */
export function runPnpm(args: readonly string[], options: RunOptions): Promise<string> {
  const pnpm = process.env["npm_execpath"];
  if (pnpm === undefined || !/pnpm/.test(pnpm)) {
    return runOrThrow("npx", ["-y", "pnpm@12", ...args], options);
  }
  const isScript = /\.[cm]?js$/.test(pnpm);
  return isScript
    ? runOrThrow(process.execPath, [pnpm, ...args], options)
    : runOrThrow(pnpm, args, options);
}
