import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { listVendors } from "@org/codegen";
import { installPeers, type Peers } from "../peers/install-peers.ts";
import { formatTable, writeSection } from "../report/write-section.ts";
import { requireFile } from "../require-input.ts";
import { type ClientProgram, heyApi, openapiFetch, ours } from "./client-programs.ts";
import { COMPILERS } from "./count-instantiations.ts";
import { installRuntime, installVendor } from "./install-package.ts";
import { measureTypes, type TypeCost, type Typo } from "./measure-types.ts";
import { onboardModel } from "./onboard-model.ts";
import { sampleCalls } from "./sample-calls.ts";

const HEADINGS = [
  "document",
  "operations",
  "compiler",
  "client",
  "valid call (ours ≤ 200)",
  "average of up to 200 calls",
  "path or name typo (ours ≤ 5,000)",
  "its error, characters (ours < 200)",
  "body typo (ours ≤ 5,000)",
  "its error, characters",
] as const;

const MEANING = "Instantiations above a program that imports the client and calls nothing.";

/** How to measure the cost of types. */
export interface BenchTypesOptions {
  readonly workspaceRoot: string;
  /** Documents in addition to the contracts of the workspace's vendors. */
  readonly documents: readonly string[];
  /** Whether the table goes into `docs/`. */
  readonly write: boolean;
  readonly log: (line: string) => void;
}

/**
 * Instantiations of every client on every document with every compiler, as a table in Markdown.
 * @throws Error if a document does not exist
 */
export async function benchTypes(options: BenchTypesOptions): Promise<string> {
  const { workspaceRoot, documents, write, log } = options;
  for (const document of documents) await requireFile(document);
  const vendors = await listVendors(workspaceRoot);
  const contracts = vendors.map((vendor) => join(workspaceRoot, "specs", vendor, "openapi.json"));
  log("Fetching the peers …");
  const peers = await installPeers(workspaceRoot);
  const rows: string[][] = [];
  for (const document of [...contracts, ...documents]) {
    rows.push(...(await benchDocument(document, peers, log)));
  }
  const table = formatTable(HEADINGS, rows);
  const section = `## Types\n\n${MEANING}\n\n${table}`;
  if (write) await writeSection(join(workspaceRoot, "docs/benchmarks.md"), "types", section);
  return table;
}

async function benchDocument(
  document: string,
  peers: Peers,
  log: (line: string) => void,
): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
  try {
    const text = await readFile(document, "utf8");
    const file = basename(document);
    const { model, machine } = await onboardModel("measured", file, text);
    await installRuntime(folder);
    await installVendor(folder, "measured", machine);
    const clients: ClientProgram[] = [ours(model), openapiFetch(model)];
    const theirs = await generatePeer(peers, document, folder);
    if (theirs) clients.push(theirs);
    const calls = sampleCalls(model, 200);
    const rows: string[][] = [];
    const name = document.split(/[\\/]/).slice(-2).join("/");
    for (const [compiler, path] of COMPILERS) {
      for (const client of clients) {
        log(`${name}: ${compiler}, ${client.name} …`);
        const cost = await measureTypes(path, folder, client, calls);
        rows.push([name, String(model.operations.length), compiler, ...cellsOf(cost)]);
      }
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Hey API's client; undefined if its generator refuses the document. */
async function generatePeer(
  peers: Peers,
  document: string,
  folder: string,
): Promise<ClientProgram | undefined> {
  try {
    await peers.generateByHeyApi(document, join(folder, "hey-api"));
    const sdk = await readFile(join(folder, "hey-api/sdk.gen.ts"), "utf8");
    return heyApi(sdk.replaceAll('"', "'"));
  } catch {
    return undefined;
  }
}

function cellsOf({ client, validCall, averageCall, pathTypo, bodyTypo }: TypeCost): string[] {
  const ofTypo = ({ instantiations, characters }: Typo) => [
    figure(instantiations),
    Number.isNaN(instantiations) ? "–" : figure(characters),
  ];
  return [client, figure(validCall), figure(averageCall), ...ofTypo(pathTypo), ...ofTypo(bodyTypo)];
}

function figure(value: number): string {
  return Number.isNaN(value) ? "–" : Math.round(value).toLocaleString("en");
}
