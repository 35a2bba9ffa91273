const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls back when somebody interrupts the process, which then does not end by itself.
 * @returns stops it: signals end the process again
 */
export function onInterruption(callback: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, callback);
  return () => {
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}
