import { buildContenders, stubFetch } from "../clients/build-contenders.ts";
import type { BundleRoots } from "../clients/bundle-source.ts";
import { type Contender, WITHOUT_FETCH } from "../clients/contender-sources.ts";
import { type Figures, measureCalls } from "./measure-calls.ts";
import { startRawServer } from "./start-raw-server.ts";

/** Rounds in which the clients take turns. */
export const ROUNDS = 31;

/** Figures of one client in each round, in the same order for all. */
export type OfContenders = ReadonlyMap<Contender, readonly Figures[]>;

/** What calls cost with each client. */
export interface CallRates {
  /** To a server on this machine that does next to nothing, so that the client shows. */
  readonly fiftyConnections: OfContenders;
  readonly oneConnection: OfContenders;
  /** Without a network: of the clients that take a fetch. */
  readonly stub: OfContenders;
}

/** Measures the calls of all clients, in one process. */
export async function measureRates(
  folder: string,
  roots: BundleRoots,
  log: (line: string) => void,
): Promise<CallRates> {
  const contenders = await buildContenders(folder, roots);
  const server = await startRawServer();
  try {
    const calls = new Map(
      [...contenders].map(([name, create]) => [name, create(server.baseUrl)] as const),
    );
    log("Calling over 50 connections …");
    const fiftyConnections = await measureCalls(calls, { calls: 1200, connections: 50 }, ROUNDS);
    log("Calling over one …");
    const oneConnection = await measureCalls(calls, { calls: 400, connections: 1 }, ROUNDS);
    log("Calling a stub …");
    const stubbed = new Map(
      [...contenders]
        .filter(([name]) => !WITHOUT_FETCH.includes(name))
        .map(([name, create]) => [name, create("https://bench.test", stubFetch)] as const),
    );
    const stub = await measureCalls(stubbed, { calls: 5000, connections: 1 }, ROUNDS);
    return { fiftyConnections, oneConnection, stub };
  } finally {
    await server.stop();
  }
}
