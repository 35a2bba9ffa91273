import { join } from "node:path";
import { installTool, runOrThrow } from "@org/exec";

/** The peers of our client, at exact versions; openapi-fetch and openapi-typescript are our own dependencies. */
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
  /** Runs Hey API's generator on a document. @throws Error if it fails */
  readonly generateByHeyApi: (document: string, folder: string) => Promise<void>;
}

/**
 * Installs the peers once, below the cache: they are never part of the workspace's own installation.
 * @throws Error if it cannot
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
