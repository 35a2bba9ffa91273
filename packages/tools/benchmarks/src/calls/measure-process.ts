import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runOrThrow, startProcess, stopProcess } from "@org/exec";
import type { RawServer } from "./start-raw-server.ts";

/**
 * Bytes by which a contender's calls on one shared signal grow the heap: from its lowest point to any
 * later one, so that a heap that shrinks first hides nothing.
 */
export async function measureHeapGrowth(bundle: string, calls: number): Promise<number> {
  const args = ["--expose-gc", scriptPath("grow-heap.ts"), pathToFileURL(bundle).href, `${calls}`];
  const stdout = await runOrThrow(process.execPath, args, { cwd: process.cwd() });
  const points: number[] = JSON.parse(stdout);
  return Math.max(...points.map((point, at) => point - Math.min(...points.slice(0, at + 1))));
}

/** Milliseconds from the end of a process's last call to the end of the process. */
export async function measureExit(bundle: string, { baseUrl }: RawServer): Promise<number> {
  const args = [scriptPath("exit-by-itself.ts"), pathToFileURL(bundle).href, baseUrl];
  const child = startProcess(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  await once(child, "exit");
  return Date.now() - Number(printed);
}

/**
 * Connections that are open after 25 consecutive calls that get a 503 twice each. In its own process,
 * because connections of earlier calls would be reused.
 */
export async function measureSockets(bundle: string, server: RawServer): Promise<number> {
  const before = await server.countSockets();
  const args = [scriptPath("leave-sockets.ts"), pathToFileURL(bundle).href, server.baseUrl];
  const child = startProcess(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  await new Promise((called) => child.stdout?.once("data", called));
  const sockets = (await server.countSockets()) - before;
  await stopProcess(child);
  return sockets;
}

function scriptPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
