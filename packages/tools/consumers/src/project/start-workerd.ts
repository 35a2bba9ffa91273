import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { startProcess, stopProcess, waitForExit } from "@org/exec";
import type { InstalledCommand } from "./find-command.ts";

/** A running worker. */
export interface Worker {
  readonly url: string;
  /** What it has printed so far, such as the reason for a status 500. */
  printed(): string;
  close(): Promise<void>;
}

/** Any compatibility date that workerd knows will do; the worker may call this machine. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`;

/**
 * Serves the folder's bundle `worker.js` with workerd on an ephemeral loopback port.
 * @throws Error with workerd's output if it ends before it serves
 */
export async function startWorkerd(workerd: InstalledCommand, folder: string): Promise<Worker> {
  await writeFile(join(folder, "config.capnp"), CONFIG);
  // It reports the port on a separate channel.
  const args = ["serve", "--control-fd=3", "config.capnp"];
  const child = startProcess(workerd.command, [...workerd.args, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    // Both are pipes.
    stream?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  }
  const ended = waitForExit(child).then(() => {
    throw new Error(`workerd ended:\n${printed.join("")}`);
  });
  // Whoever waits for the port gets the error; later nobody does.
  ended.catch(() => {});
  // The fourth of the streams above.
  const port = await Promise.race([readPort(child.stdio[3] as Readable), ended]);
  return {
    url: `http://127.0.0.1:${port}/`,
    printed: () => printed.join(""),
    close: () => stopProcess(child),
  };
}

async function readPort(control: Readable): Promise<number> {
  for await (const line of createInterface(control)) {
    const { event, port }: { event: string; port?: number } = JSON.parse(line);
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error("workerd reported no port");
}
