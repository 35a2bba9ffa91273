import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// Newer versions are within the three days that the workspace waits.
const PACKAGES = ["@hey-api/openapi-ts@0.98.0", "typescript@5.9.3"];

/**
 * Generates Hey API's client of a document in a folder, and returns the client's folder; undefined
 * where the package cannot be had.
 */
export async function installHeyApi(folder: string, document: string): Promise<string | undefined> {
  const client = join(folder, "hey-api-client");
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const options = { cwd: folder, timeout: 180_000 };
  try {
    await run(
      "npm",
      ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES],
      options,
    );
    const command = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
    const args = ["-i", document, "-o", client, "-c", "@hey-api/client-fetch"];
    await run(process.execPath, [command, ...args], options);
    return client;
  } catch {
    return undefined;
  }
}
