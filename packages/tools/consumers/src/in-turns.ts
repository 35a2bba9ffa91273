/** The work's results in the order of the items, with at most so many items under way at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  // One iterator for all workers: each item is taken once.
  const entries = items.entries();
  const worker = async (): Promise<readonly (readonly [number, Result])[]> => {
    const done: (readonly [number, Result])[] = [];
    for (const [index, item] of entries) done.push([index, await work(item)]);
    return done;
  };
  const done = await Promise.all(Array.from({ length: atATime }, worker));
  return done
    .flat()
    .toSorted(([left], [right]) => left - right)
    .map(([, result]) => result);
}
