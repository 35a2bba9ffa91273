import type { ContractDocument } from "../contract/contract-document.ts";
import { createPrism, type Prism } from "./create-prism.ts";
import { sliceContract } from "./slice-contract.ts";

/** Prism for a contract of any size. */
export interface SlicedPrism {
  /**
   * Prism for the operations of one path.
   * @throws Error where Prism cannot read the slice
   */
  readonly forPath: (path: string) => Promise<Prism>;
}

/** How many operations Prism reads in about a second, even if they share large schemas. */
const SLICE_SIZE = 40;

/**
 * Serves a contract slice by slice: the first call into a slice prepares it, and lets go of the one
 * before, so that one is held at a time. Calls in the document's order prepare each slice once.
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
  let held: { readonly index: number; readonly prism: Promise<Prism> } | undefined;
  const hold = (index: number): Promise<Prism> => {
    const slice = slices[index];
    if (slice === undefined) throw new Error("the path is not in the contract");
    if (held?.index !== index) held = { index, prism: createPrism(prepare(slice)) };
    return held.prism;
  };
  await hold(0);
  // One after the other, so that calls into many slices do not prepare them all at once.
  let last: Promise<unknown> = Promise.resolve();
  return {
    forPath: (path) => {
      const own = last.then(() => hold(indexOf.get(path) ?? 0));
      last = own.catch(() => {});
      return own;
    },
  };
}
