/**
 * A fetch that sends what is meant for one origin to another, path and query untouched, so that a
 * client's own server and base path are what is tested.
 * @throws Error for a request to any other origin: nothing leaves the machine
 */
export function redirectOrigin(from: string, to: string): typeof globalThis.fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(`${from}/`))
      throw new Error(`a call to ${new URL(url).origin} instead of ${from}`);
    const target = to + url.slice(from.length);
    if (!(input instanceof Request)) return fetch(target, init);
    const { method, headers, signal } = input;
    const body = input.body === null ? null : await input.arrayBuffer();
    return fetch(target, { method, headers, signal, body, ...init });
  };
}
