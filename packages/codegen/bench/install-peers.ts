import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// Newer versions are within the three days that the workspace waits.
const PACKAGES = ["@hey-api/openapi-ts@0.98.0", "typescript@5.9.3"];

/** Hey API's generator, as an installed command. */
export interface HeyApi {
  /** Generates a client with types and functions. @throws Error as the generator does */
  readonly generate: (document: string, folder: string) => Promise<void>;
}

/**
 * Installs what ours is compared with, once, where caches are: never a part of the workspace's own
 * installation. Undefined where it cannot be had.
 */
export async function installHeyApi(workspaceRoot: string): Promise<HeyApi | undefined> {
  const folder = join(workspaceRoot, "node_modules/.cache/bench-peers");
  const command = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  try {
    await access(command);
  } catch {
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
      const options = ["--no-audit", "--no-fund", "--ignore-scripts"];
      await run("npm", ["install", ...options, ...PACKAGES], { cwd: folder, timeout: 180_000 });
    } catch {
      return undefined;
    }
  }
  return {
    generate: async (document, output) => {
      const args = [command, "-i", document, "-o", output, "-c", "@hey-api/client-fetch"];
      await run(process.execPath, args, { cwd: folder, timeout: 600_000, maxBuffer: 2 ** 26 });
    },
  };
}
