import type { CallCredentials } from "./credential-metadata.ts";

/**
 * True for a text that repeats a secret, which may stand after the name of a scheme, a cookie or a
 * parameter; what a secret itself ends with is no name's end.
 */
export function repeatsSecret(text: string, { headers, query }: CallCredentials): boolean {
  return [...Object.values(headers), ...query.map((pair) => decodeURIComponent(pair))].some((one) =>
    text.includes(/[ =](.{4,})/.exec(one)?.[1] ?? one),
  );
}
