import { pathToFileURL } from "node:url";
import { type CreateCall, writeBundle } from "../calls/build-contenders.ts";
import type { BundleRoots } from "../calls/bundle-source.ts";
import { CONTENDER_SOURCES } from "../calls/contender-sources.ts";
import { type Call, measureCalls } from "../calls/measure-calls.ts";
import { startRawServer } from "../calls/start-raw-server.ts";
import { summarize } from "../calls/summarize.ts";
import { CALL_SOURCES, COMPARED, type Compared, type OfEach } from "./compared-clients.ts";

const ROUNDS = 31;
const BARE = "bare fetch";

/** Calls per second with each client, relative to bare fetch in the same rounds. */
export interface CallRates {
  readonly oneConnection: OfEach<number>;
  readonly fiftyConnections: OfEach<number>;
}

/** Measures calls to a server on this machine that does next to nothing, so that the client dominates. */
export async function measureCallsByEach(folder: string, roots: BundleRoots): Promise<CallRates> {
  const server = await startRawServer();
  const load = async (name: string, source: string): Promise<Call> => {
    const file = await writeBundle(name, source, folder, roots);
    const { createCall }: { createCall: CreateCall } = await import(pathToFileURL(file).href);
    return createCall(server.baseUrl);
  };
  try {
    const calls = new Map<string, Call>([[BARE, await load(BARE, CONTENDER_SOURCES[BARE])]]);
    for (const name of COMPARED) calls.set(name, await load(name, CALL_SOURCES[name]));
    return {
      oneConnection: await measure(calls, { calls: 400, connections: 1 }),
      fiftyConnections: await measure(calls, { calls: 1200, connections: 50 }),
    };
  } finally {
    await server.stop();
  }
}

async function measure(
  calls: ReadonlyMap<string, Call>,
  load: { readonly calls: number; readonly connections: number },
): Promise<OfEach<number>> {
  const figures = await measureCalls(calls, load, ROUNDS);
  const rates = (name: string) => (figures.get(name) ?? []).map(({ perSecond }) => perSecond);
  const ratio = (name: Compared) => summarize(rates(name), rates(BARE)).median;
  return {
    ours: ratio("ours"),
    "openapi-fetch": ratio("openapi-fetch"),
    "Hey API": ratio("Hey API"),
    "@voucherify/sdk": ratio("@voucherify/sdk"),
  };
}
