import type { FetchResponse } from "../client/fetch.ts";

/**
 * A header of a response; null where there is none, and where it cannot be read: SvelteKit's `load`
 * throws for a header that it does not serialize.
 */
export function headerOf({ headers }: FetchResponse, name: string): string | null {
  try {
    return headers.get(name);
  } catch {
    return null;
  }
}
