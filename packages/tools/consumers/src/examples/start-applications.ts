import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import { type Server, startServer } from "./start-server.ts";

const BUILD_LIMIT_MS = 60_000;

/** Gets what an application prints on standard error. */
type Log = (text: string) => void;

/**
 * Builds and starts the backend.
 * @param settings base URLs and credentials of the vendors, and where to listen
 */
export async function startBackend(
  folder: string,
  settings: Readonly<Record<string, string>>,
  log: Log,
): Promise<Server> {
  await runOrThrow("npm", ["run", "build"], { cwd: folder, timeout: BUILD_LIMIT_MS });
  return startServer([join("dist", "main.js")], { cwd: folder, env: settings, log });
}

/** Starts the frontend as its developers do: changes of its sources show at once. */
export function startFrontend(folder: string, backend: Server, log: Log): Promise<Server> {
  return startVite(folder, [], backend, log);
}

/** Builds the frontend and serves the result. */
export async function startBuiltFrontend(
  folder: string,
  backend: Server,
  log: Log,
): Promise<Server> {
  await runOrThrow("npm", ["run", "build"], { cwd: folder, timeout: BUILD_LIMIT_MS });
  return startVite(folder, ["preview", "--port", "0"], backend, log);
}

function startVite(
  folder: string,
  args: readonly string[],
  backend: Server,
  log: Log,
): Promise<Server> {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  return startServer([vite, ...args], { cwd: folder, env: { BACKEND_URL: backend.url }, log });
}
