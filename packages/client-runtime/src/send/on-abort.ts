// One listener per signal, however many calls share it: Node warns of a leak from the eleventh on.
const listening = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `stop` when the signal aborts, unless the returned function has been called before. Leaves no
 * listener behind: a signal may be shared by a million calls, which `AbortSignal.any` is not made
 * for.
 */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  let stops = listening.get(signal);
  if (stops === undefined) {
    const all = new Set<() => void>();
    stops = all;
    listening.set(signal, all);
    signal.addEventListener("abort", () => {
      for (const one of all) one();
    });
  }
  stops.add(stop);
  return () => stops.delete(stop);
}
