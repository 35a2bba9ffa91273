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

/** What the frontend works with. */
export interface FrontendSettings {
  readonly backend: Pick<Server, "url">;
  /** Where the calls that the mocks got are listed. */
  readonly mockLog: Pick<Server, "url">;
}

/** Starts the frontend as its developers do: changes of its sources show at once. */
export function startFrontend(
  folder: string,
  settings: FrontendSettings,
  log: Log,
): Promise<Server> {
  return startVite(folder, [], settings, log);
}

/** Builds the frontend and serves the result. */
export async function startBuiltFrontend(
  folder: string,
  settings: FrontendSettings,
  log: Log,
): Promise<Server> {
  const env = { ...process.env, ...variables(settings) };
  await runOrThrow("npm", ["run", "build"], { cwd: folder, env, timeout: BUILD_LIMIT_MS });
  return startVite(folder, ["preview", "--port", "0"], settings, log);
}

function startVite(
  folder: string,
  args: readonly string[],
  settings: FrontendSettings,
  log: Log,
): Promise<Server> {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  return startServer([vite, ...args], { cwd: folder, env: variables(settings), log });
}

function variables({ backend, mockLog }: FrontendSettings): Readonly<Record<string, string>> {
  return { BACKEND_URL: backend.url, VITE_MOCK_LOG: mockLog.url };
}
