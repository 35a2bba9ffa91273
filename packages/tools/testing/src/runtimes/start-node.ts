import { once } from "node:events";
import { startProcess, stopProcess, waitForExit } from "@org/exec";
import { type Authority, startFaultServer } from "../faults/index.ts";
import { installNode } from "./install-node.ts";
import type { NodeRuntime, Started } from "./runtime.ts";
import type { NodeRequest, NodeResponse, TaskReport } from "./task.ts";

const EXIT_LIMIT_MS = 20_000;

/** How to start a Node. */
export interface NodeSetup {
  readonly cache: string;
  readonly entry: string;
  /** The authority to trust, and the file with its certificate. */
  readonly authority: Authority;
  readonly authorityFile: string;
}

/** Starts the newest Node of a major version. @throws Error if it cannot be installed */
export async function startNode(major: number, setup: NodeSetup): Promise<Started<NodeRuntime>> {
  const { cache, entry, authority, authorityFile } = setup;
  const { execPath, version } = await installNode(cache, major);
  const { NODE_OPTIONS: _, ...outer } = process.env;
  const env = { ...outer, NODE_EXTRA_CA_CERTS: authorityFile };
  const child = startProcess(execPath, [entry], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => {
    throw new Error("the process ended");
  });
  let sent = 0;
  // Whoever waits for a task gets the error.
  ended.catch(() => undefined);
  return {
    version,
    runtime: {
      major,
      authority,
      serve: startFaultServer,
      perform: (task) => {
        const id = ++sent;
        const reported = new Promise<TaskReport>((resolve) => {
          // A check that took too long may still get its report.
          child.on("message", function receive(message: NodeResponse) {
            if (message.id !== id) return;
            child.off("message", receive);
            resolve(message.report);
          });
        });
        child.send({ id, task } satisfies NodeRequest);
        return Promise.race([reported, ended]);
      },
      measureExit: async (task) => {
        // Its own, without a channel: an open one would keep it alive by itself.
        const alone = startProcess(execPath, [entry, JSON.stringify(task)], {
          env,
          stdio: ["ignore", "pipe", "inherit"],
          timeout: EXIT_LIMIT_MS,
        });
        let printed = "";
        alone.stdout?.on("data", (chunk) => {
          printed += chunk;
        });
        await waitForExit(alone);
        return Date.now() - Number(printed || Number.NaN);
      },
    },
    close: () => stopProcess(child),
  };
}
