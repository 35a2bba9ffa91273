import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleBytes } from "../clients/bundle-source.ts";
import { IMPORT_SOURCES } from "../clients/contender-sources.ts";
import { readVersions } from "../comparison/compare-clients.ts";
import { measureTypesOfEach } from "../comparison/measure-types-of-each.ts";
import { generateClients, type PeerModules } from "../peers/generate-clients.ts";
import { installPeers } from "../peers/install-peers.ts";
import type { TypeCost } from "../types/measure-types.ts";
import { compileContracts } from "./compile-contracts.ts";
import { countPackages, importedPackages } from "./count-packages.ts";
import { behaviorLines, formatPage, type PageLine } from "./format-page.ts";
import { observePeers } from "./observe-peers.ts";
import { PEERS, type Peer } from "./peer-sources.ts";

/** How to compare. */
export interface BehaviorOptions {
  readonly workspaceRoot: string;
  /** Whether the page goes into `docs/`. */
  readonly write: boolean;
  readonly log: (line: string) => void;
}

/**
 * Compares what clients cost and do, and returns the page.
 * @throws Error if a check cannot run; then nothing is written
 */
export async function compareBehavior(options: BehaviorOptions): Promise<string> {
  const { workspaceRoot: root, write, log } = options;
  const folder = await mkdtemp(join(tmpdir(), "comparison-"));
  try {
    log("Fetching the peers …");
    const peers = await installPeers(root);
    const contract = join(root, "specs/voucherify/openapi.json");
    const modules = await generateClients(peers, contract, folder);
    const roots = { workspace: root, ...modules };
    log("Generating and compiling …");
    const coverage = await compileContracts(root, peers, folder);
    const types = await measureTypesOfEach(folder, contract, modules);
    const bundles = new Map<Peer, number>();
    for (const peer of PEERS) {
      bundles.set(peer, await bundleBytes(IMPORT_SOURCES[peer], roots, "browser"));
    }
    const packages = await packagesOfEach(root, modules);
    const observations = await observePeers(folder, roots, log);
    const versions = await readVersions(peers);
    const page = formatPage({
      versions: new Map(PEERS.map((peer) => [peer, versions.get(peer) ?? ""])),
      costs: [
        line(
          "contracts whose client compiles",
          "Of the vendors' contracts of this workspace, with TypeScript 7, `strict` and without `skipLibCheck`.",
          coverage,
          ({ strict, contracts }) => `${strict} of ${contracts}`,
        ),
        line(
          "the same, strictest",
          "With `exactOptionalPropertyTypes` and `noUncheckedIndexedAccess` as well.",
          coverage,
          ({ strictest, contracts }) => `${strictest} of ${contracts}`,
        ),
        line(
          "bundle for one operation",
          "What a page in production downloads for Voucherify's upsert, minified and gzipped.",
          bundles,
          (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
        ),
        line(
          "packages beside it",
          "Packages that an application installs for it, at any depth; a generated client itself is the application's own code, ours is a package.",
          packages,
          String,
        ),
        typeLine("types of a valid call", "What TypeScript 7 instantiates for it.", types, (cost) =>
          cost.validCall.toLocaleString("en"),
        ),
        typeLine("types of a mistyped body", "The same.", types, ({ bodyTypo }) =>
          bodyTypo.instantiations.toLocaleString("en"),
        ),
        typeLine(
          "a mistyped field of the body",
          "What the compiler says of it, in characters; “not found” where it says nothing.",
          types,
          ({ bodyTypo }) => (bodyTypo.errors === 0 ? "not found" : String(bodyTypo.characters)),
        ),
        typeLine(
          "a mistyped name or path",
          "The same of a call that does not exist.",
          types,
          ({ pathTypo }) => (pathTypo.errors === 0 ? "not found" : String(pathTypo.characters)),
        ),
      ],
      behavior: behaviorLines(observations),
      machine: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
    });
    if (write) await writeFile(join(root, "docs", "comparison.md"), page);
    return page;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function line<Figure>(
  title: string,
  how: string,
  figures: ReadonlyMap<string, Figure>,
  show: (figure: Figure) => string,
): PageLine {
  const cells = PEERS.flatMap((peer): [Peer, string][] => {
    const figure = figures.get(peer);
    return figure === undefined ? [] : [[peer, show(figure)]];
  });
  return { title, how, cells: new Map(cells) };
}

function typeLine(
  title: string,
  how: string,
  types: ReadonlyMap<string, TypeCost>,
  show: (cost: TypeCost) => string,
): PageLine {
  return line(title, how, types, show);
}

async function packagesOfEach(
  root: string,
  { packages, clients }: PeerModules,
): Promise<ReadonlyMap<Peer, number>> {
  const generated = async (name: string) => {
    const folder = clients[name] ?? "";
    return countPackages(packages, await importedPackages(folder));
  };
  const facade = join(root, "packages/products");
  return new Map<Peer, number>([
    ["ours", (await countPackages(facade, ["@org/voucherify"])) - 1],
    [
      "openapi-fetch",
      await countPackages(join(root, "packages/client-runtime"), ["openapi-fetch"]),
    ],
    ["Hey API", await generated("hey-api-client")],
    ["Redocly", await generated("redocly-client")],
    ["orval", await generated("orval-client")],
    ["@voucherify/sdk", await countPackages(packages, ["@voucherify/sdk"])],
  ]);
}
