import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installTool, runInstalled } from "@org/exec";

/** The peers of our client, at exact versions; openapi-fetch and openapi-typescript are our own dependencies. */
const PACKAGES = {
  "@hey-api/openapi-ts": "0.98.0",
  "@redocly/cli": "2.77.0",
  orval: "8.38.0",
  ky: "2.1.0",
  ofetch: "1.5.1",
  "@voucherify/sdk": "2.9.0",
  // Hey API's and Redocly's generators call the compiler's JavaScript API.
  typescript: "5.9.3",
} as const;

/** Runs a generator on a document. @throws Error if it fails */
export type Generate = (document: string, folder: string) => Promise<void>;

/** The peers, installed. */
export interface Peers {
  /** Version of each installed package. */
  readonly versions: typeof PACKAGES;
  /** The folder that has the packages, each by its name. */
  readonly modules: string;
  /** Each generator makes a folder whose `index.ts` is the client. */
  readonly generateByHeyApi: Generate;
  readonly generateByRedocly: Generate;
  readonly generateByOrval: Generate;
}

/**
 * Installs the peers once, below the cache: they are never part of the workspace's own installation.
 * @throws Error if it cannot
 */
export async function installPeers(root: string): Promise<Peers> {
  const folder = await installTool(root, { packages: PACKAGES, builds: { esbuild: false } });
  return {
    versions: PACKAGES,
    modules: join(folder, "node_modules"),
    generateByHeyApi: async (document, output) => {
      const args = ["-i", document, "-o", output, "-c", "@hey-api/client-fetch"];
      await runInstalled(folder, "@hey-api/openapi-ts", "openapi-ts", args);
    },
    generateByRedocly: async (document, output) => {
      const args = ["generate-client", document, "--output", join(output, "index.ts")];
      await runInstalled(folder, "@redocly/cli", "redocly", args);
    },
    generateByOrval: async (document, output) => {
      const config = `${output}.config.mjs`;
      // A client that is generated for one host cannot call another, unless told so here.
      const baseUrl = { runtime: "globalThis.orvalBaseUrl" };
      const target = join(output, "index.ts");
      const vendor = { input: document, output: { target, client: "fetch", baseUrl } };
      await writeFile(config, `export default ${JSON.stringify({ vendor })};\n`);
      await runInstalled(folder, "orval", "orval", ["--config", config]);
    },
  };
}
