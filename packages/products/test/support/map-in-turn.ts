/** The work's results in the order of the items, with at most `atATime` items under way. */
export async function mapInTurn<Item, Result>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const entries = items.entries();
  const results = new Map<number, Result>();
  const worker = async (): Promise<void> => {
    // One iterator for all workers: each item is taken once.
    for (const [index, item] of entries) {
      results.set(index, await work(item));
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return [...results].toSorted(([left], [right]) => left - right).map(([, result]) => result);
}
