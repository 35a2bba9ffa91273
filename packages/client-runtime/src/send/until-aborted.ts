/**
 * Settles as the work does, or rejects with the signal's reason if that comes first. Leaves no
 * listener on the signal, which many calls may share.
 */
export function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) {
    return work;
  }
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    work.finally(() => signal.removeEventListener("abort", stop)).then(resolve, reject);
    if (signal.aborted) {
      stop();
    } else {
      signal.addEventListener("abort", stop);
    }
  });
}
