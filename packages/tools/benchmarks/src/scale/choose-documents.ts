/** What the choice of a document depends on. */
export interface Sized {
  readonly bytes: number;
}

/**
 * The documents of a workspace of `count` vendors, by the same rule for every count, so that workspaces
 * of different sizes are comparable. The first, which will change, is the document of median size. The
 * others are all documents repeatedly and, for the rest, one from each of as many strata of size: the
 * document closest to the mean of its stratum. @throws Error if there is no document
 */
export function chooseDocuments<Document extends Sized>(
  documents: readonly Document[],
  count: number,
): readonly Document[] {
  const sorted = documents.toSorted((a, b) => a.bytes - b.bytes);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("There is no document to choose from.");
  const others = Math.max(0, count - 1);
  const rounds = Array.from({ length: Math.floor(others / sorted.length) }, () => sorted);
  return [median, ...rounds.flat(), ...pickStrata(sorted, others % sorted.length)];
}

function pickStrata<Document extends Sized>(
  sorted: readonly Document[],
  count: number,
): readonly Document[] {
  return Array.from({ length: count }, (_, index) => {
    const edge = (at: number) => Math.floor((at * sorted.length) / count);
    const stratum = sorted.slice(edge(index), edge(index + 1));
    const mean = totalBytes(stratum) / stratum.length;
    const distance = ({ bytes }: Document) => Math.abs(bytes - mean);
    return stratum.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
  }).flat();
}

/** Bytes of several documents together. */
export function totalBytes(documents: readonly Sized[]): number {
  return documents.reduce((total, { bytes }) => total + bytes, 0);
}
