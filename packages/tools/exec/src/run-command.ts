import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startProcess, waitForExit } from "./process/start-process.ts";
import { checkRemoteCache } from "./remote-cache/check-remote-cache.ts";
import { WORKSPACE_ROOT } from "./workspace.ts";

/** Where a command's standard output goes: on with ours, or with standard error. */
export type OutputTo = "stdout" | "stderr";

/** Runs pnpm, the very one that runs this script, and resolves with its exit code. */
export async function runPnpm(args: readonly string[], output: OutputTo): Promise<number> {
  const pnpm = process.env["npm_execpath"];
  if (pnpm === undefined) throw new Error("Start this through pnpm: npx -y pnpm@12 <script>");
  const isScript = /\.[cm]?js$/.test(pnpm);
  return isScript ? run(process.execPath, [pnpm, ...args], output) : run(pnpm, args, output);
}

/**
 * Runs turbo from the workspace's own packages, and resolves with its exit code. A remote cache that
 * is of no use now is left out, with a line that says why.
 */
export async function runTurbo(args: readonly string[], output: OutputTo): Promise<number> {
  const problem = await checkRemoteCache(process.env);
  if (problem !== undefined) console.error(problem);
  const env = problem === undefined ? {} : { TURBO_CACHE: "local:rw" };
  return runBin("turbo", "turbo", args, output, env);
}

/** Runs a command that an installed package brings, and resolves with its exit code. */
export async function runBin(
  packageName: string,
  command: string,
  args: readonly string[],
  output: OutputTo = "stdout",
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const manifest = join(WORKSPACE_ROOT, "node_modules", packageName, "package.json");
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    await readFile(manifest, "utf8"),
  );
  const file = typeof bin === "string" ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no bin named ${command}`);
  return run(process.execPath, [join(dirname(manifest), file), ...args], output, env);
}

function run(
  command: string,
  args: readonly string[],
  output: OutputTo,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = startProcess(command, args, {
    stdio: ["ignore", output === "stdout" ? "inherit" : process.stderr, "inherit"],
    env: { ...process.env, ...env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  return waitForExit(child);
}
