// Stands in for read-text.ts in the build for browsers, where a page has no more memory than it may use:
// what counts is Content-Length alone.

import type { FetchResponse } from "../client/fetch.ts";
import { headerOf } from "./header-of.ts";

/** True for a body of more than `most` bytes. */
export function isTooLarge(response: FetchResponse, most: number): boolean {
  return Number(headerOf(response, "Content-Length")) > most;
}

/** The text of a response; undefined for one of more than `most` bytes. */
export async function readWithin(
  response: FetchResponse,
  most: number,
): Promise<string | undefined> {
  return isTooLarge(response, most) ? undefined : response.text();
}
