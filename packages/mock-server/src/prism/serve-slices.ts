import type { ContractDocument } from "../contract/contract-document.ts";
import { sliceContract } from "./slice-contract.ts";
import { type PrismServer, startPrism } from "./start-prism.ts";

/** Prism for a contract of any size. */
export interface SlicedPrism {
  /** Origin of the server for the operations of one path. @throws Error where Prism cannot read its slice */
  readonly urlOf: (path: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Operations that Prism reads in about a second, also where they share large schemas. */
const SLICE_SIZE = 40;

/**
 * Serves a contract slice by slice: each is prepared and started by the first call into it, and the
 * one before ends then, so that one Prism runs at a time. Calls in the document's order start each once.
 * @param prepare what is done to a slice before Prism gets it
 * @throws Error where Prism cannot read the first slice
 */
export async function serveSlices(
  document: ContractDocument,
  prepare: (slice: ContractDocument) => ContractDocument,
): Promise<SlicedPrism> {
  const slices = sliceContract(document, SLICE_SIZE);
  const indexOf = new Map(
    // Backwards, because a path that is only referred into stands in later slices again.
    slices
      .flatMap(({ paths }, index) => Object.keys(paths ?? {}).map((path) => [path, index] as const))
      .reverse(),
  );
  let running: { readonly index: number; readonly server: Promise<PrismServer> } | undefined;
  const start = async (index: number): Promise<PrismServer> => {
    const [previous, slice] = [running, slices[index]];
    if (previous?.index === index) return previous.server;
    if (slice === undefined) throw new Error("the path is not in the contract");
    const server = startPrism(prepare(slice));
    running = { index, server };
    const ended = previous?.server.then((one) => one.close());
    await ended?.catch(() => {});
    return server;
  };
  await start(0);
  return {
    urlOf: async (path) => (await start(indexOf.get(path) ?? 0)).url,
    close: async () => (await running?.server)?.close(),
  };
}
