// Stands in for on-abort.ts in the build for browsers, which warn of no number of listeners.

/** Calls `stop` when the signal aborts, unless the returned function is called before. */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  signal.addEventListener("abort", stop);
  return () => signal.removeEventListener("abort", stop);
}
