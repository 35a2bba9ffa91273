// Who waits for each signal: Node warns of a leak from the eleventh listener on.
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `stop` when the signal aborts, unless the returned function is called before. One listener per
 * signal, however many calls share it, and none once they have ended: `AbortSignal.any` is not made
 * for a signal that a million calls share.
 */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  let stops = waiting.get(signal);
  if (stops === undefined) {
    stops = new Set();
    waiting.set(signal, stops);
    signal.addEventListener("abort", stopAll);
  }
  stops.add(stop);
  return () => {
    if (stops.delete(stop) && stops.size === 0) {
      waiting.delete(signal);
      signal.removeEventListener("abort", stopAll);
    }
  };
}

function stopAll({ target }: Event): void {
  // It listens to signals alone.
  for (const stop of waiting.get(target as AbortSignal) ?? []) stop();
}
