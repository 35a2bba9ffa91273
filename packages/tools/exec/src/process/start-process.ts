import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { normalizeSpawnCommand } from "tinyexec";
import { endOnInterruption, isEnding, refuseInterrupted } from "../interruption/interruption.ts";
import { findProcessTree } from "./process-tree.ts";

/** A process gets this many milliseconds to end in order before it is killed. */
const PATIENCE_MS = 2000;

/**
 * Starts a process that ends, with all that it has started, when this one is interrupted.
 * @throws Error where this process has been interrupted already
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = startDetached(command, args, options);
  const forget = endOnInterruption(() => stopProcess(child));
  child.once("close", forget).once("error", forget);
  return child;
}

/**
 * Starts a process that goes on to its end when this one is interrupted, because it must not be cut off.
 * It must not be given pipes of this process's, whose end would be its own.
 * @throws Error where this process has been interrupted already
 */
export function startDetached(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  refuseInterrupted();
  // npm and its kin are command scripts on Windows, which cannot be started like a program.
  const normal = normalizeSpawnCommand(command, args, options);
  return spawn(normal.command, normal.args, {
    windowsHide: true,
    ...normal.options,
    // Its own group, by which it and its descendants can be told to end. Windows finds them by itself.
    detached: process.platform !== "win32",
  });
}

/**
 * Waits until a process has ended and all that it printed has come. Where this process is about to end
 * too, nobody is told: what is interrupted has not failed.
 * @returns its exit code, 1 where a signal has ended it
 * @throws Error where it cannot be started
 */
export function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (!isEnding()) resolve(code ?? 1);
    });
  });
}

/** Ends a process with all that it has started, and waits until it has ended. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || hasEnded(child)) return;
  const tree = findProcessTree(pid);
  const ended = once(child, "exit");
  tree.signal("SIGTERM");
  const kill = setTimeout(() => tree.signal("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(kill);
  // What has outlived it.
  tree.signal("SIGKILL");
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
