import { Script } from "node:vm";

/** What {@link within} returns in place of a result that took too long. */
export const LATE = Symbol("late");

const TIMED_OUT = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/** Calls whatever is handed over, so that the engine can end it: nothing else stops a loop. */
const CALL = new Script("globalThis.__within()");

/**
 * Runs what may never end: some schemas keep a library, and some patterns an expression, busy for ever.
 * Throws what it throws.
 */
export function within<Result>(milliseconds: number, run: () => Result): Result | typeof LATE {
  Object.defineProperty(globalThis, "__within", { configurable: true, value: run });
  try {
    return CALL.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === TIMED_OUT) return LATE;
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, "__within");
  }
}
