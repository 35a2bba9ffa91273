import { join } from "node:path";
import { installTool, runOrThrow } from "@org/exec";

/** What ours is compared with, at these very versions; openapi-fetch and openapi-typescript are our own. */
const PACKAGES = {
  "@hey-api/openapi-ts": "0.98.0",
  "@voucherify/sdk": "2.9.0",
  // Hey API's generator calls the compiler's JavaScript API.
  typescript: "5.9.3",
} as const;

/** The peers, installed. */
export interface Peers {
  /** Version of each installed package. */
  readonly versions: typeof PACKAGES;
  /** Folder of the vendor's own SDK. */
  readonly voucherifySdk: string;
  /** Writes Hey API's client of a document into a folder, in a process. @throws Error as it does */
  readonly generateByHeyApi: (document: string, folder: string) => Promise<void>;
}

/**
 * Installs what ours is compared with, once, where caches are: never a part of the workspace's own
 * installation.
 * @throws Error where it cannot be had
 */
export async function installPeers(root: string): Promise<Peers> {
  const folder = await installTool(root, { packages: PACKAGES });
  const command = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  return {
    versions: PACKAGES,
    voucherifySdk: join(folder, "node_modules/@voucherify/sdk"),
    generateByHeyApi: async (document, output) => {
      const args = [command, "-i", document, "-o", output, "-c", "@hey-api/client-fetch"];
      await runOrThrow(process.execPath, args, { cwd: folder });
    },
  };
}
