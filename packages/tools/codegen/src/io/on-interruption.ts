const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls back when the process is interrupted, instead of ending it.
 * @returns a function that stops listening, so that signals end the process again
 */
export function onInterruption(callback: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, callback);
  return () => {
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}
