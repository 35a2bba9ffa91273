import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type RunResult, tryPnpm } from "@org/exec";
import type { Environment } from "../remote-cache/check-remote-cache.ts";
import { readRunSummary, type TaskRun } from "./read-run-summary.ts";

/** A build of a workspace: how it ended, and what became of each task. */
export interface BuildRun extends RunResult {
  readonly tasks: readonly TaskRun[];
  /** Of the whole command, pnpm and turbo included. */
  readonly ms: number;
}

const RUNS = ".turbo/runs";

/**
 * Runs `pnpm build` in a workspace, with no other remote cache than `env` names.
 * @throws Error where turbo does not get as far as a summary
 */
export async function runBuild(folder: string, env: Environment = {}): Promise<BuildRun> {
  await rm(join(folder, RUNS), { recursive: true, force: true });
  const args = ["build", "--summarize", "--output-logs=errors-only"];
  const started = performance.now();
  const result = await tryPnpm(args, { cwd: folder, env: { ...buildEnvironment(), ...env } });
  const ms = performance.now() - started;
  const [summary] = await readdir(join(folder, RUNS)).catch(() => []);
  if (summary === undefined) throw new Error(`turbo has written no summary:\n${result.output}`);
  const tasks = readRunSummary(await readFile(join(folder, RUNS, summary), "utf8"));
  return { ...result, tasks, ms };
}

/** Forgets what was built and what the local cache holds of it, so that only a remote cache is left. */
export async function forgetBuilds(folder: string): Promise<void> {
  const forget = (path: string) => rm(join(folder, path), { recursive: true, force: true });
  const [published, tools] = await Promise.all([
    readdir(join(folder, "packages")),
    readdir(join(folder, "packages/tools")).catch(() => []),
  ]);
  const packages = [...published, ...tools.map((name) => `tools/${name}`)];
  await Promise.all([
    forget(".turbo"),
    forget("node_modules/.cache/turbo"),
    ...packages.flatMap((name) => [
      forget(`packages/${name}/dist`),
      forget(`packages/${name}/.turbo`),
    ]),
  ]);
}

/** This process's environment without what would make turbo ask a cache of the user's. */
export function buildEnvironment(): Environment {
  const kept = Object.entries(process.env).filter(([name]) => !/^TURBO_/i.test(name));
  return { ...Object.fromEntries(kept), TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
}
