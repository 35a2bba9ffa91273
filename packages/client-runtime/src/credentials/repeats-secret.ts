import type { CallCredentials } from "./credential-metadata.ts";

/** True for a text that repeats a secret: those stand after the name of a scheme or a parameter. */
export function repeatsSecret(text: string, { headers, query }: CallCredentials): boolean {
  return [...Object.values(headers), ...query].some((one) =>
    text.includes(one.replace(/^.*[ =]/, "")),
  );
}
