import type { ContractDocument } from "../contract/contract-document.ts";
import { sliceContract } from "./slice-contract.ts";
import { type PrismServer, startPrism } from "./start-prism.ts";

/** Prism for a contract of any size. */
export interface SlicedPrism {
  /**
   * Makes a call to the server for the operations of one path, once earlier calls have ended.
   * @param call receives the server's origin
   * @throws Error where Prism cannot read the slice, or is closed
   */
  readonly call: <Result>(path: string, call: (url: string) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** How many operations Prism reads in about a second, even if they share large schemas. */
const SLICE_SIZE = 40;

/**
 * Serves a contract slice by slice: the first call into a slice prepares and starts it, and ends
 * the one before, so that one Prism runs at a time. Calls in the document's order start each slice
 * once. If there are several slices, calls run one by one: a server must not end during a call.
 * @param prepare changes a slice before Prism gets it
 * @throws Error where Prism cannot read the first slice
 */
export async function serveSlices(
  document: ContractDocument,
  prepare: (slice: ContractDocument) => ContractDocument,
): Promise<SlicedPrism> {
  const slices = sliceContract(document, SLICE_SIZE);
  const indexOf = new Map(
    // In reverse, because a path that references lead into appears again in later slices.
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
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    call(path, call) {
      const before = slices.length > 1 ? last : Promise.resolve();
      const own = before.then(async () => {
        if (isClosed) throw new Error("the mock server is closed");
        return call((await start(indexOf.get(path) ?? 0)).url);
      });
      last = own.catch(() => {});
      return own;
    },
    close: async () => {
      isClosed = true;
      await last;
      await (await running?.server)?.close();
    },
  };
}
