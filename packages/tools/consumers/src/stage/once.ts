/**
 * Does the work once for each input, which JSON can tell, however many ask for it at the same time:
 * two installs into one folder would meet.
 */
export function once<Output, Input = void>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  const begun = new Map<string, Promise<Output>>();
  return (input) => {
    const key = String(JSON.stringify(input));
    const output = begun.get(key) ?? work(input);
    begun.set(key, output);
    return output;
  };
}
