import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundle } from "../clients/build-contenders.ts";
import type { BundleRoots } from "../clients/bundle-source.ts";
import { CONTENDER_SOURCES, WATCHED_SOURCE } from "../clients/contender-sources.ts";
import { formatBytes, measureBytes } from "../clients/measure-bytes.ts";
import { generateClients } from "../peers/generate-clients.ts";
import { installPeers } from "../peers/install-peers.ts";
import { formatTable } from "../report/write-section.ts";
import { formatRates } from "./format-rates.ts";
import { judgeRates } from "./judge-rates.ts";
import { measureExit, measureHeapGrowth, measureSockets } from "./measure-process.ts";
import { measureRates } from "./measure-rates.ts";
import { startRawServer } from "./start-raw-server.ts";

const SHARED_SIGNAL_CALLS = 1_000_000;

/** Measures what calls with all clients cost, in one run, and returns tables in Markdown. */
export async function benchCalls(workspace: string, log: (line: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bench-client-"));
  try {
    log("Fetching the peers …");
    const contract = join(workspace, "specs/voucherify/openapi.json");
    const modules = await generateClients(await installPeers(workspace), contract, folder);
    const roots = { workspace, ...modules };
    const rates = await measureRates(folder, roots, log);
    log("Watching the heap, sockets and the end of the process …");
    const watched = await watchProcess(folder, roots);
    const bytes = await measureBytes(roots);
    return [formatRates(rates), judgeRates(rates), watched, formatBytes(bytes)].join("\n\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function watchProcess(folder: string, roots: BundleRoots): Promise<string> {
  const ours = await writeBundle("ours", CONTENDER_SOURCES.ours, folder, roots);
  const watched = await writeBundle("watched", WATCHED_SOURCE, folder, roots);
  const growth = await measureHeapGrowth(ours, SHARED_SIGNAL_CALLS);
  // A server of its own: connections of other calls may close while it counts.
  const server = await startRawServer();
  try {
    const sockets = await measureSockets(watched, server);
    const exit = await measureExit(watched, server);
    return formatTable(
      ["ours", "figure", "target"],
      [
        ["heap growth, 1,000,000 calls on one signal", `${growth} bytes`, "≤ 1,000,000"],
        ["sockets after 50 responses of 503", `${sockets}`, "≤ 2"],
        ["end of the process after the last call", `${exit} ms`, "≤ 100 ms"],
      ],
    );
  } finally {
    await server.stop();
  }
}
