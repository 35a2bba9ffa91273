import { onAbort } from "../../send/on-abort.ts";

/** A signal that follows several, and how to stop following them. */
export interface JoinedSignal {
  readonly signal: AbortSignal | undefined;
  readonly release: () => void;
}

/**
 * One signal for several: the first of them to abort aborts it, with its reason. `AbortSignal.any`
 * is missing in Safari before 17.4, and keeps its listeners.
 */
export function joinSignals(...given: readonly (AbortSignal | null | undefined)[]): JoinedSignal {
  const signals = given.filter((signal) => signal !== null && signal !== undefined);
  if (signals.length < 2) {
    return { signal: signals[0], release: () => {} };
  }
  const controller = new AbortController();
  const stop = (): void => controller.abort(signals.find(({ aborted }) => aborted)?.reason);
  const forgets = signals.map((signal) => onAbort(signal, stop));
  if (signals.some(({ aborted }) => aborted)) {
    stop();
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const forget of forgets) forget();
    },
  };
}
