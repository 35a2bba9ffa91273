import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { perSecond, ratioOf } from "../calls/format-rates.ts";
import { type CallRates, measureRates, type OfContenders } from "../calls/measure-rates.ts";
import { bundleBytes } from "../clients/bundle-source.ts";
import { IMPORT_SOURCES } from "../clients/contender-sources.ts";
import { measureBytes, type VendorBytes } from "../clients/measure-bytes.ts";
import { generateClients } from "../peers/generate-clients.ts";
import { installPeers, type Peers } from "../peers/install-peers.ts";
import { COMPARED, type Compared, type OfEach } from "./compared-clients.ts";
import type { ClientFigures, Comparison } from "./format-comparison.ts";
import { measureTypesOfEach } from "./measure-types-of-each.ts";
import { timeGeneration } from "./time-generation.ts";

/** The figures of every client, and the version that was measured. */
export interface ComparedClients {
  readonly comparison: Comparison;
  readonly versions: OfEach<string>;
  /** The calls in detail: the comparison has their ratios alone. */
  readonly rates: CallRates;
  readonly bytes: readonly VendorBytes[];
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
    const modules = await generateClients(peers, contract, folder);
    const roots = { workspace: root, ...modules };
    const rates = await measureRates(folder, roots, log);
    log("Bundling …");
    const bytes = await measureBytes(roots);
    const bundles = new Map<Compared, number>();
    for (const name of COMPARED) {
      bundles.set(name, await bundleBytes(IMPORT_SOURCES[name], roots, "browser"));
    }
    log("Compiling …");
    const types = await measureTypesOfEach(folder, contract, modules);
    log("Generating …");
    const generation = await timeGeneration(root, contract, peers);
    const ratio = (figures: OfContenders, name: Compared) =>
      ratioOf(figures, perSecond, name, "bare fetch").median;
    const figuresOf = (name: Compared): ClientFigures => ({
      bundle: bundles.get(name),
      validCall: types.get(name)?.validCall,
      nameTypo: types.get(name)?.pathTypo.instantiations,
      bodyTypo: types.get(name)?.bodyTypo.instantiations,
      oneConnection: ratio(rates.oneConnection, name),
      fiftyConnections: ratio(rates.fiftyConnections, name),
      generation: generation.get(name),
    });
    const comparison = new Map(COMPARED.map((name) => [name, figuresOf(name)] as const));
    return { comparison, versions: await readVersions(peers), rates, bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Versions of the clients that are not ours. */
export async function readVersions({ versions }: Peers): Promise<OfEach<string>> {
  return new Map<Compared, string>([
    ["openapi-fetch", await ownVersion("openapi-fetch")],
    ["Hey API", versions["@hey-api/openapi-ts"]],
    ["Redocly", versions["@redocly/cli"]],
    ["orval", versions.orval],
    ["ky", versions.ky],
    ["ofetch", versions.ofetch],
    ["@voucherify/sdk", versions["@voucherify/sdk"]],
  ]);
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
