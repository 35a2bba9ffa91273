import { spawnSync } from "node:child_process";

/** A process with all that it had started at some point, some of it in groups of its own. */
export interface ProcessTree {
  /** Tells all of it to end, or kills it. On Windows it is killed in any case. */
  signal(signal: "SIGTERM" | "SIGKILL"): void;
}

/** Looks up what a process that leads a group has started. */
export function findProcessTree(pid: number): ProcessTree {
  if (process.platform === "win32") return { signal: () => killOnWindows(pid) };
  const groups = findGroups(pid);
  return {
    signal: (signal) => {
      for (const group of groups) signalGroup(group, signal);
    },
  };
}

/** The groups of a process and of its descendants: turbo, for one, gives each task its own. */
function findGroups(pid: number): ReadonlySet<number> {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,pgid="], { encoding: "utf8" });
  // Where there is no ps, the process's own group must do.
  const all = (stdout ?? "").split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([pid]);
  const groups = new Set([pid]);
  for (const parent of tree) {
    for (const [child = 0, its, group = 0] of all) {
      if (its !== parent) continue;
      tree.add(child);
      groups.add(group);
    }
  }
  return groups;
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function killOnWindows(pid: number): void {
  spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
}
