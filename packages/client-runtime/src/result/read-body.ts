import type { FetchResponse } from "../client/fetch.ts";
import type { BodyReader, ReadBody } from "../metadata.ts";

/**
 * Reads a response to its end. The body decides whether it is JSON, not its label: vendors label
 * JSON as text, and no HTML page parses as JSON. A byte order mark is skipped and white space
 * alone counts as empty; an empty body is undefined.
 */
export async function readJson(response: Pick<FetchResponse, "text">): Promise<ReadBody> {
  const text = await response.text();
  try {
    return { value: text.trim() === "" ? undefined : JSON.parse(text), parsed: true };
  } catch {
    return { value: text, parsed: false };
  }
}

/** Reads a response as text, an empty one as "". */
export const readText: BodyReader = async (response) => ({
  value: await response.text(),
  parsed: true,
});

/** Reads a response as a file, an empty one as an empty Blob. */
export const readBlob: BodyReader = async (response) => ({
  value: await response.blob(),
  parsed: true,
});

/** Hands over the bytes of a response as they arrive, for the caller to read. */
export const readStream: BodyReader = async (response) => ({
  value: response.body ?? undefined,
  parsed: true,
});
