import type { FetchResponse } from "../client/fetch.ts";
import { releaseResponse } from "../send/release-response.ts";
import { headerOf } from "./header-of.ts";

/**
 * True for a body of more than `most` bytes by its Content-Length, which says nothing of one that is
 * compressed.
 */
export function isTooLarge(response: FetchResponse, most: number): boolean {
  return Number(headerOf(response, "Content-Length")) > most;
}

/**
 * The text of a response, an empty one as ""; undefined for one of more than `most` bytes, which are
 * counted where Content-Length does not say.
 */
export async function readWithin(
  response: FetchResponse,
  most: number,
): Promise<string | undefined> {
  const length = headerOf(response, "Content-Length");
  if (Number(length) > most) {
    releaseResponse(response);
    return undefined;
  }
  const body = response.body as Partial<ReadableStream<Uint8Array>> | null | undefined;
  const isStated = length !== null && headerOf(response, "Content-Encoding") === null;
  // Bodies of other platforms (React Native, node-fetch) are no streams of this kind.
  if (isStated || most === Infinity || !body?.getReader) {
    return response.text();
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = most;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return text + decoder.decode();
    }
    left -= value.byteLength;
    if (left < 0) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
