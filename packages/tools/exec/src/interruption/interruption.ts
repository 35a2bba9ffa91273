const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** An interrupted process ends after this many milliseconds, whatever is not finished by then. */
const LIMIT_MS = 4000;

/** What must not outlive this process. It is kept for the process as a whole, as its signals are. */
const kept = {
  /** Each ends a process, or what else takes time. */
  endings: new Set<() => Promise<unknown>>(),
  /** Each removes a folder, once nothing writes into it any more. */
  removals: new Set<() => void>(),
  /** Each is told, and sees to it that the process ends. */
  owners: new Set<() => void>(),
};

const state: { interrupted?: "ending" | "owned"; limit?: NodeJS.Timeout } = {};

/**
 * Has something ended when the process is interrupted.
 * @returns forgets it, because it has ended
 */
export function endOnInterruption(end: () => Promise<unknown>): () => void {
  return keep(kept.endings, end);
}

/**
 * Has something removed when the process is interrupted and all that runs has ended.
 * @returns forgets it, because it is gone
 */
export function removeOnInterruption(remove: () => void): () => void {
  return keep(kept.removals, remove);
}

/**
 * Calls back when the process is interrupted, which then goes on for as long as it takes to end in
 * order, or until the limit. Processes that it has started end by themselves; no other can be started.
 * @returns gives that up: the process ends by the signal again
 */
export function takeInterruption(callback: () => void): () => void {
  const forget = keep(kept.owners, callback);
  return () => {
    forget();
    if (kept.owners.size > 0) return;
    clearTimeout(state.limit);
    delete state.interrupted;
  };
}

/** Whether the process is about to end by a signal: nobody is left to be told what comes of anything. */
export function isEnding(): boolean {
  return state.interrupted === "ending";
}

/** @throws Error where the process has been interrupted: nothing may be started then */
export function refuseInterrupted(): void {
  if (state.interrupted !== undefined) throw new Error("Interrupted.");
}

function keep<Item>(items: Set<Item>, item: Item): () => void {
  if (isEmpty()) for (const signal of SIGNALS) process.on(signal, interrupt);
  items.add(item);
  return () => {
    items.delete(item);
    if (isEmpty()) stopListening();
  };
}

function isEmpty(): boolean {
  return Object.values(kept).every(({ size }) => size === 0);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, interrupt);
}

async function interrupt(signal: NodeJS.Signals): Promise<void> {
  // A terminal tells all of its processes, and npm and pnpm hand on what they are told.
  if (state.interrupted !== undefined) return;
  state.interrupted = kept.owners.size > 0 ? "owned" : "ending";
  state.limit = setTimeout(() => endBy(signal), LIMIT_MS);
  if (state.interrupted === "owned") state.limit.unref();
  for (const tell of kept.owners) tell();
  await Promise.allSettled([...kept.endings].map((end) => end()));
  if (isEnding()) endBy(signal);
}

function endBy(signal: NodeJS.Signals): void {
  clearTimeout(state.limit);
  for (const remove of kept.removals) remove();
  stopListening();
  process.kill(process.pid, signal);
}
