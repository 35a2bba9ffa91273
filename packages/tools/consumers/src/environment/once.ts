/**
 * Does the work once per input, compared as JSON, even if several ask at the same time: two installs
 * into one folder would collide.
 */
export function once<Output, Input = void>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  const started = new Map<string, Promise<Output>>();
  return (input) => {
    const key = String(JSON.stringify(input));
    const output = started.get(key) ?? work(input);
    started.set(key, output);
    return output;
  };
}
