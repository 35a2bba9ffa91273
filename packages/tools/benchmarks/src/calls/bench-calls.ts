import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPeers } from "../peers/install-peers.ts";
import { buildContenders, stubFetch, writeBundle } from "./build-contenders.ts";
import { bundleBytes } from "./bundle-source.ts";
import { BUNDLE_SOURCES, CONTENDER_SOURCES, WATCHED_SOURCE } from "./contender-sources.ts";
import { measureCalls } from "./measure-calls.ts";
import { measureExit, measureHeapGrowth, measureSockets } from "./measure-process.ts";
import { formatRows, type Row, reportLoad, reportStub } from "./report.ts";
import { startRawServer } from "./start-raw-server.ts";

const ROUNDS = 31;
const SHARED_SIGNAL_CALLS = 1_000_000;

/** Measures all clients in one run and returns the table. */
export async function benchCalls(workspace: string, log: (line: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bench-client-"));
  const server = await startRawServer();
  try {
    log("Fetching the peers …");
    const peers = await installPeers(workspace);
    const heyApiClient = join(folder, "hey-api-client");
    await peers.generateByHeyApi(join(workspace, "specs/voucherify/openapi.json"), heyApiClient);
    const { voucherifySdk } = peers;
    const roots = { workspace, heyApiClient, voucherifySdk };
    const contenders = await buildContenders(folder, roots);
    const callsBy = (baseUrl: string, fetch?: typeof globalThis.fetch) =>
      new Map([...contenders].map(([name, create]) => [name, create(baseUrl, fetch)] as const));
    const rows: Row[] = [];

    for (const [connections, calls] of [
      [50, 1200],
      [1, 400],
    ] as const) {
      log(`Calling over ${connections} connections …`);
      const figures = await measureCalls(callsBy(server.baseUrl), { calls, connections }, ROUNDS);
      const target = connections === 50 ? { ours: ">= 0.87, aim 0.90" } : {};
      const what = `loopback, ${connections} connections`;
      rows.push(...reportLoad({ what, figures, base: "bare fetch", target }));
    }

    log("Calling a stub …");
    const stubbed = callsBy("https://bench.test", stubFetch);
    rows.push(
      ...reportStub({
        what: "stub fetch",
        figures: await measureCalls(stubbed, { calls: 5000, connections: 1 }, ROUNDS),
        base: "openapi-fetch",
        target: { ours: "<= 1.25" },
      }),
    );

    log("Watching the heap, sockets and the end of the process …");
    const ours = await writeBundle("ours", CONTENDER_SOURCES.ours, folder, roots);
    const watched = await writeBundle("watched", WATCHED_SOURCE, folder, roots);
    const growth = await measureHeapGrowth(ours, SHARED_SIGNAL_CALLS);
    // A separate server: connections of the loads above may close while it counts.
    const fresh = await startRawServer();
    const sockets = await measureSockets(watched, fresh).finally(fresh.stop);
    const exit = await measureExit(watched, server);
    rows.push(
      ["heap growth, 1,000,000 calls on one signal", "ours", `${growth} bytes`, "<= 1,000,000"],
      ["sockets after 50 responses of 503", "ours", `${sockets}`, "<= 2"],
      ["end of the process after the last call", "ours", `${exit} ms`, "<= 100 ms"],
    );

    for (const [who, source] of Object.entries(BUNDLE_SOURCES)) {
      const bytes = await bundleBytes(source, roots);
      const target = who === "ours, upsertProduct" ? "<= 6,000, aim 5,000" : "";
      rows.push(["bundle, minified and gzipped", who, `${bytes} bytes`, target]);
    }
    return formatRows(rows);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
