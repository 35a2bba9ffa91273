import { onTestFinished, vi } from "vitest";

/**
 * Moves the machine's date on by six seconds until the end of the test: a token that has just been
 * issued is not replaced when it is refused. Timers go on as they are.
 */
export function letTokensAge(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
