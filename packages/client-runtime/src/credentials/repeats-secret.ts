import type { CallCredentials } from "./credential-metadata.ts";

/** True for a text that repeats one of the credentials as it was sent, or before it was encoded. */
export function repeatsSecret(text: string, { headers, query }: CallCredentials): boolean {
  return [
    // The name of a scheme or a cookie comes before the secret, as that of a parameter does.
    ...Object.entries(headers).map(([name, value]) =>
      textAfter(name === "cookie" ? "=" : " ", value),
    ),
    ...query.map((pair) => decodeURIComponent(textAfter("=", pair))),
  ].some((secret) => text.includes(secret));
}

function textAfter(separator: string, text: string): string {
  return text.slice(text.indexOf(separator) + 1);
}
