import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleBytes } from "../calls/bundle-source.ts";
import { installPeers, type Peers } from "../peers/install-peers.ts";
import { forEachCompared, IMPORT_SOURCES, type OfEach } from "./compared-clients.ts";
import type { Comparison } from "./format-comparison.ts";
import { measureCallsByEach } from "./measure-calls-by-each.ts";
import { measureTypesOfEach } from "./measure-types-of-each.ts";
import { timeGeneration } from "./time-generation.ts";

/** The figures of every client, and the version that was measured. */
export interface ComparedClients {
  readonly comparison: Comparison;
  readonly versions: OfEach<string>;
}

/** Measures our client of Voucherify beside its peers, in one run. @throws Error if a step fails */
export async function compareClients(
  root: string,
  log: (line: string) => void,
): Promise<ComparedClients> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const contract = join(root, "specs/voucherify/openapi.json");
  try {
    log("Fetching the peers …");
    const peers = await installPeers(root);
    const heyApiClient = join(folder, "hey-api-client");
    await peers.generateByHeyApi(contract, heyApiClient);
    const { voucherifySdk } = peers;
    const roots = { workspace: root, heyApiClient, voucherifySdk };
    log("Bundling …");
    const bundles = await forEachCompared((name) =>
      bundleBytes(IMPORT_SOURCES[name], roots, "browser"),
    );
    log("Compiling …");
    const types = await measureTypesOfEach(folder, contract, roots);
    log("Generating …");
    const generation = await timeGeneration(root, contract, peers);
    log("Calling …");
    const rates = await measureCallsByEach(folder, roots);
    const comparison = await forEachCompared(async (name) => ({
      bundle: bundles[name],
      validCall: types[name].validCall,
      nameTypo: types[name].pathTypo.instantiations,
      bodyTypo: types[name].bodyTypo.instantiations,
      oneConnection: rates.oneConnection[name],
      fiftyConnections: rates.fiftyConnections[name],
      generation: generation[name],
    }));
    return { comparison, versions: await readVersions(peers) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readVersions({ versions }: Peers): Promise<OfEach<string>> {
  return {
    ours: "",
    "openapi-fetch": await ownVersion("openapi-fetch"),
    "Hey API": versions["@hey-api/openapi-ts"],
    "@voucherify/sdk": versions["@voucherify/sdk"],
  };
}

/** Version of a package that this workspace itself depends on. */
async function ownVersion(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name);
  const [folder = ""] = /^.*node_modules[\\/][^\\/]+/.exec(entry) ?? [];
  const { version }: { version: string } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  return version;
}
