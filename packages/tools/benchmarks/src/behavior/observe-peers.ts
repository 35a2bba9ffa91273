import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeBundle } from "../clients/build-contenders.ts";
import type { BundleRoots } from "../clients/bundle-source.ts";
import { BEHAVIOR_CHECKS } from "./behavior-checks.ts";
import { type OpenPeer, PEER_SOURCES, PEERS, type Peer } from "./peer-sources.ts";

/** What each client does, by the title of the check; without what could not be checked. */
export type Observations = ReadonlyMap<string, ReadonlyMap<Peer, string>>;

/** Bundles each client as an application would, and watches what it does in every check. */
export async function observePeers(
  folder: string,
  roots: BundleRoots,
  log: (line: string) => void,
): Promise<Observations> {
  const opened = new Map<Peer, OpenPeer>();
  for (const peer of PEERS) {
    const file = await writeBundle(`behavior-${peer}`, PEER_SOURCES[peer], folder, roots);
    const module: { open: OpenPeer } = await import(pathToFileURL(join(file)).href);
    opened.set(peer, module.open);
  }
  const observations = new Map<string, ReadonlyMap<Peer, string>>();
  for (const { title, judge } of BEHAVIOR_CHECKS) {
    log(`${title} …`);
    // At the same time: they mostly wait.
    const cells = await Promise.all(
      [...opened].map(async ([peer, open]) => [peer, await judge(open)] as const),
    );
    const seen = cells.flatMap(([peer, cell]) =>
      cell === undefined ? [] : [[peer, cell] as const],
    );
    observations.set(title, new Map(seen));
  }
  return observations;
}
