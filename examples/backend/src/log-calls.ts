import type { SharedOptions } from "./create-clients.ts";

/**
 * Hooks that write a line for each call that is retried or fails. Hooks receive only names and
 * figures, so there is nothing to redact.
 */
export function logCalls(write: (line: string) => void): SharedOptions["hooks"] {
  return {
    onRetry: ({ vendor, operation, reason, delayMs }) =>
      write(`${vendor} ${operation}: ${reason}, again in ${Math.round(delayMs)} ms`),
    onError: ({ vendor, operation, reason, durationMs }) =>
      write(`${vendor} ${operation}: ${reason} after ${Math.round(durationMs)} ms`),
  };
}
