import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Where the commands make their temporary folders, and a mark by which their processes are known. */
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "interruption-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What runs with this test's folder for temporary files, as its process ID and command line. */
async function findProcesses(): Promise<readonly string[]> {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = all.map(async (pid) => {
    const read = (file: string) => readFile(join("/proc", pid, file), "utf8");
    // It may have ended meanwhile.
    const environment = await read("environ").catch(() => "");
    if (!environment.includes(folder)) return [];
    const command = await read("cmdline").catch(() => "");
    return command === "" ? [] : [`${pid} ${command.replaceAll("\0", " ")}`];
  });
  return (await Promise.all(found)).flat();
}

/** Paths of what is in the test's folder, but for what npm, pnpm and Node keep for themselves. */
async function findFiles(): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true });
  return all.filter((path) => !path.startsWith("node-compile-cache"));
}

/** Milliseconds after which a command that hangs is reported with what it printed, and killed. */
const PATIENCE_MS = 300_000;

interface Case {
  readonly command: string;
  readonly args?: readonly string[];
  /** Whether it is in the midst of what it does, by what it has printed. */
  readonly busy: (printed: string) => boolean | Promise<boolean>;
  /** What it would print next. */
  readonly next: string;
  /** Beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    command: "example:backend",
    busy: async () => (await findFiles()).some((path) => path.endsWith(".tgz")),
    next: "Installing examples/backend",
  },
  {
    command: "test:consumers",
    busy: async () => (await findFiles()).some((path) => path.endsWith(".tgz")),
    next: "passed, ",
  },
  {
    command: "corpus",
    args: ["specs", "--calls"],
    busy: (printed) => printed.includes("[2/"),
    next: " documents: ",
  },
  {
    command: "start",
    // What is cached is built in no time.
    env: { TURBO_FORCE: "true" },
    busy: async (printed) =>
      printed.includes("Running build") &&
      (await findProcesses()).some((line) => line.includes("tsc")),
    next: "operations called",
  },
];

// Only Linux says of any process what its environment is.
describe.skipIf(process.platform !== "linux").each(CASES)("Ctrl-C in $command", (one) => {
  it.each([
    ["as a terminal sends it, to all of its processes", (pid: number) => -pid],
    ["as a supervisor sends it, to the command alone", (pid: number) => pid],
  ])("leaves no process and no folder: %s", async (_, target) => {
    const { command, args = [], busy, next, env } = one;
    const { scripts } = JSON.parse(await readFile(join(WORKSPACE_ROOT, "package.json"), "utf8"));
    const [, ...script] = scripts[command].split(" ");
    const child = spawn(process.execPath, [...script, ...args], {
      cwd: WORKSPACE_ROOT,
      env: { ...process.env, ...env, INIT_CWD: WORKSPACE_ROOT, TMPDIR: folder },
      stdio: ["ignore", "pipe", "pipe"],
      // As a shell does for what it runs in the foreground.
      detached: true,
    });
    const ended = once(child, "close");
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        printed += text;
      });
    }
    const fail = async (what: string) => {
      const processes = (await findProcesses()).join("\n");
      if (child.exitCode === null && child.signalCode === null)
        process.kill(-(child.pid ?? 0), "SIGKILL");
      throw new Error(`${what}. It printed:\n${printed}\nIts processes:\n${processes}`);
    };
    const patience = AbortSignal.timeout(PATIENCE_MS);
    while (!(await busy(printed))) {
      if (child.exitCode !== null || child.signalCode !== null) await fail("It ended before");
      if (patience.aborted) await fail("It never came to what was to be interrupted");
      await new Promise((again) => setImmediate(again));
    }
    process.kill(target(child.pid ?? 0), "SIGINT");
    const late = new Promise((_, reject) => patience.addEventListener("abort", reject));
    await Promise.race([ended, late]).catch(() => fail("It did not end"));
    expect(printed).not.toContain(next);
    expect(await findProcesses()).toEqual([]);
    expect(await findFiles()).toEqual([]);
  });
});
