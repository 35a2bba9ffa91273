/**
 * A fetch that sends requests for one base URL to another, otherwise unchanged, so that a client's own
 * server and base path are tested.
 * @param extra headers in addition to the client's own
 * @throws Error for a request to any other URL: nothing leaves the machine
 */
export function redirectOrigin(
  from: string,
  to: string,
  extra: Readonly<Record<string, string>> = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(`${from}/`))
      throw new Error(`a call to ${new URL(url).origin} instead of ${from}`);
    const target = to + url.slice(from.length);
    const isRequest = input instanceof Request;
    const headers = new Headers(init?.headers ?? (isRequest ? input.headers : undefined));
    for (const [name, value] of Object.entries(extra)) headers.set(name, value);
    if (!isRequest) return fetch(target, { ...init, headers });
    const { method, signal } = input;
    const body = input.body === null ? null : await input.arrayBuffer();
    return fetch(target, { method, signal, body, ...init, headers });
  };
}
