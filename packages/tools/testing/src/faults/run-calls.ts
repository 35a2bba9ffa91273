/** How one call ended and how long it took, in milliseconds. */
export interface CallOutcome<Value> {
  readonly value: Value | undefined;
  readonly error: unknown;
  readonly milliseconds: number;
}

/** Runs a call until it resolves or rejects. */
export async function timeCall<Value>(call: () => Promise<Value>): Promise<CallOutcome<Value>> {
  const start = performance.now();
  try {
    const value = await call();
    return { value, error: undefined, milliseconds: performance.now() - start };
  } catch (error) {
    return { value: undefined, error, milliseconds: performance.now() - start };
  }
}

/** Runs `count` calls, at most `width` at a time, and returns their outcomes in order. */
export async function runCalls<Value>(
  count: number,
  width: number,
  call: (index: number) => Promise<Value>,
): Promise<readonly CallOutcome<Value>[]> {
  const outcomes: CallOutcome<Value>[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      outcomes[index] = await timeCall(() => call(index));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
  return outcomes;
}
