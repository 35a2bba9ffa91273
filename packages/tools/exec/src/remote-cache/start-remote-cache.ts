import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTool, startProcess, stopProcess } from "@org/exec";
import type { Environment } from "./check-remote-cache.ts";

/** A remote cache that runs. */
export interface RemoteCache {
  readonly url: string;
  /** What points turbo at it. */
  readonly env: Environment;
  /** Hashes of the tasks whose outputs it has. */
  listArtifacts(): Promise<readonly string[]>;
  /** Stops it and forgets all that it was given. */
  close(): Promise<void>;
}

const TOKEN = "test-remote-cache-token";
const TEAM = "team_test";

const SERVE = fileURLToPath(new URL("serve-remote-cache.ts", import.meta.url));

/**
 * Starts a real, empty turborepo-remote-cache that stores on disk, on an ephemeral loopback port.
 * @param signatureKey makes it keep the signatures of what it is given, too
 * @throws Error where it cannot be had
 */
export async function startRemoteCache(root: string, signatureKey?: string): Promise<RemoteCache> {
  const installed = await installTool(root, { packages: { "turborepo-remote-cache": "2.12.0" } });
  const folder = await mkdtemp(join(tmpdir(), "remote-cache-"));
  const module = join(installed, "node_modules/turborepo-remote-cache/dist/app.js");
  const child = startProcess(process.execPath, [SERVE, module], {
    // What it logs is a line of JSON for each request.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: "1",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      TURBO_TOKEN: TOKEN,
      ...(signatureKey === undefined ? {} : { TURBO_REMOTE_CACHE_SIGNATURE_KEY: signatureKey }),
    },
  });
  const [port]: unknown[] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`turborepo-remote-cache ended with ${code} before it served`);
    }),
  ]).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    env: { TURBO_API: url, TURBO_TOKEN: TOKEN, TURBO_TEAM: TEAM },
    listArtifacts: async () => {
      const names = await readdir(join(folder, TEAM)).catch(() => []);
      return names.filter((name) => /^[0-9a-f]{16}$/.test(name)).sort();
    },
    close: async () => {
      await stopProcess(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
