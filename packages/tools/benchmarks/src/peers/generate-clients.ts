import { join } from "node:path";
import type { Peers } from "./install-peers.ts";

/** Where the modules of the peers are. */
export interface PeerModules {
  /** The folder that has the peers' packages. */
  readonly packages: string;
  /** Folders of generated clients, each with an `index.ts`, by the specifier that the contenders import. */
  readonly clients: Readonly<Record<string, string>>;
}

/** Generates each peer's client of a document below a folder. @throws Error if a generator fails */
export async function generateClients(
  { modules, generateByHeyApi, generateByOrval, generateByRedocly }: Peers,
  document: string,
  folder: string,
): Promise<PeerModules> {
  const clients = {
    "hey-api-client": join(folder, "hey-api-client"),
    "redocly-client": join(folder, "redocly-client"),
    "orval-client": join(folder, "orval-client"),
  };
  await generateByHeyApi(document, clients["hey-api-client"]);
  await generateByRedocly(document, clients["redocly-client"]);
  await generateByOrval(document, clients["orval-client"]);
  return { packages: modules, clients };
}
