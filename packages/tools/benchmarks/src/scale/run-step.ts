import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type BuildRun,
  buildEnvironment,
  type RemoteCache,
  runBuild,
  runOrThrow,
  runPnpm,
} from "@org/exec";
import { runMeasured } from "../generators/run-measured.ts";
import { changeVendor } from "./change-vendor.ts";
import { type ChosenVendors, createWorkspace } from "./create-workspace.ts";

const GENERATE = fileURLToPath(new URL("../generators/time-run.ts", import.meta.url));

/** The figures of a build. */
export interface BuildFigures {
  readonly ms: number;
  /** The number of tasks, which of them ran, and how many came from each cache. */
  readonly tasks: number;
  readonly run: readonly string[];
  readonly local: number;
  readonly remote: number;
}

/** The figures of a workspace with this many vendors; times in milliseconds, of whole processes. */
export interface ScaleStep {
  readonly vendors: number;
  readonly bytes: number;
  readonly operations: number;
  /** The vendor that changed. */
  readonly changed: string;
  readonly install: number;
  readonly generate: { readonly cold: number; readonly idle: number; readonly change: number };
  readonly build: {
    readonly cold: BuildFigures;
    readonly idle: BuildFigures;
    readonly change: BuildFigures;
    /** In a second clone, from the remote cache. */
    readonly clone: BuildFigures;
  };
}

/** The figures of one change. */
interface Change {
  readonly generate: number;
  readonly build: BuildFigures;
}

/** Several changes are measured: each is quick, so one alone would depend on chance. */
const DESCRIPTIONS = ["Changed once.", "Changed twice.", "Changed three times."];

/** Measures a workspace of these vendors, the first of which changes. @throws Error if a command fails */
export async function runStep(
  root: string,
  vendors: ChosenVendors,
  cache: RemoteCache,
  log: (line: string) => void,
): Promise<ScaleStep> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "bench-scale-")));
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const [changed = ""] = vendors.keys();
  const report = (phase: string) => log(`${vendors.size} vendors: ${phase} …`);
  const generate = async () => (await runMeasured([GENERATE, first])).ms;
  try {
    await createWorkspace(root, first, vendors);
    report("generating everything");
    const coldGenerate = await generate();
    report("installing");
    const install = await installPackages(first, false);
    await commitAll(first);
    report("building everything");
    const cold = await build(first, cache);
    report("nothing to do");
    // The next run reads again what was written just before a run: the second one is the usual one.
    await generate();
    const idleGenerate = await generate();
    const idle = await build(first, cache);
    report("one change");
    const changes: Change[] = [];
    for (const description of DESCRIPTIONS) {
      await changeVendor(first, changed, description);
      changes.push({ generate: await generate(), build: await build(first, cache) });
    }
    const change = chooseMedian(changes);
    report("a second clone");
    await commitAll(first);
    await runOrThrow("git", ["clone", "--quiet", first, second], { cwd: folder });
    await installPackages(second, true);
    const clone = await build(second, cache);
    const documents = [...vendors.values()];
    return {
      vendors: vendors.size,
      bytes: documents.reduce((total, { bytes }) => total + bytes, 0),
      operations: documents.reduce((total, { operations }) => total + operations, 0),
      changed,
      install,
      generate: { cold: coldGenerate, idle: idleGenerate, change: change.generate },
      build: { cold, idle, change: change.build, clone },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The change with the median time. @throws Error if they did not all run the same tasks */
function chooseMedian(changes: readonly Change[]): Change {
  const run = new Set(changes.map(({ build }) => build.run.toSorted().join(", ")));
  if (run.size > 1) throw new Error(`Equal changes ran different tasks: ${[...run].join("; ")}`);
  const time = ({ generate, build }: Change) => generate + build.ms;
  const median = changes.toSorted((a, b) => time(a) - time(b))[Math.floor(changes.length / 2)];
  if (median === undefined) throw new Error("nothing has changed");
  return median;
}

async function build(workspace: string, { env }: RemoteCache): Promise<BuildFigures> {
  const { code, output, ms, tasks }: BuildRun = await runBuild(workspace, env);
  if (code !== 0) throw new Error(`The build has failed:\n${output}`);
  const from = (source: string) => tasks.filter((task) => task.from === source);
  return {
    ms,
    tasks: tasks.length,
    run: from("run").map(({ id }) => id.replace(/#build$/, "")),
    local: from("local").length,
    remote: from("remote").length,
  };
}

async function installPackages(workspace: string, isFrozen: boolean): Promise<number> {
  const lockfile = isFrozen ? "--frozen-lockfile" : "--no-frozen-lockfile";
  const args = ["install", lockfile, "--prefer-offline", "--reporter=silent"];
  const started = performance.now();
  await runPnpm(args, { cwd: workspace, env: buildEnvironment() });
  return performance.now() - started;
}

async function commitAll(workspace: string): Promise<void> {
  const git = (...args: string[]) => runOrThrow("git", args, { cwd: workspace });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  const author = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
  await git(...author, "commit", "--quiet", "--message=The workspace as it stands");
}
