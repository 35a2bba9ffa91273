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

/** A build as figures. */
export interface BuildFigures {
  readonly ms: number;
  /** How many tasks there are, and which of them were run or came from which cache. */
  readonly tasks: number;
  readonly run: readonly string[];
  readonly local: number;
  readonly remote: number;
}

/** What a workspace of so many vendors came to; times in milliseconds, of whole processes. */
export interface Rung {
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

/** What one change came to. */
interface Change {
  readonly generate: number;
  readonly build: BuildFigures;
}

/** One change is made several times, each another: it is quick, so that chance would weigh. */
const DESCRIPTIONS = ["Changed once.", "Changed twice.", "Changed three times."];

/** Measures a workspace of these vendors, the first of which changes. @throws Error where a step fails */
export async function runRung(
  root: string,
  vendors: ChosenVendors,
  cache: RemoteCache,
  log: (line: string) => void,
): Promise<Rung> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "bench-scale-")));
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const [changed = ""] = vendors.keys();
  const tell = (step: string) => log(`${vendors.size} vendors: ${step} …`);
  const generate = async () => (await runMeasured([GENERATE, first])).ms;
  try {
    await createWorkspace(root, first, vendors);
    tell("generating everything");
    const coldGenerate = await generate();
    tell("installing");
    const install = await installPackages(first, false);
    await commitAll(first);
    tell("building everything");
    const cold = await build(first, cache);
    tell("nothing to do");
    // What was written just before a run is read again by the next: the second one is the usual one.
    await generate();
    const idleGenerate = await generate();
    const idle = await build(first, cache);
    tell("one change");
    const changes: Change[] = [];
    for (const description of DESCRIPTIONS) {
      await changeVendor(first, changed, description);
      changes.push({ generate: await generate(), build: await build(first, cache) });
    }
    const change = chooseMedian(changes);
    tell("a second clone");
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

/** The change whose time is in the middle. @throws Error where they did not all run the same */
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
