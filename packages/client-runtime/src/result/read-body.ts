import type { FetchResponse } from "../client/fetch.ts";
import type { BodyReader, ReadBody, ReadContext } from "../metadata.ts";
import { releaseResponse } from "../send/release-response.ts";
import { isTooLarge, readWithin } from "./read-text.ts";

const TOO_LARGE: ReadBody = { value: undefined, problem: "too large" };

/**
 * Reads a response to its end. The body decides whether it is JSON, not its label: vendors label
 * JSON as text, and no HTML page parses as JSON. A byte order mark is skipped and white space
 * alone counts as empty; an empty body is undefined.
 */
export async function readJson(
  response: FetchResponse,
  { limits }: Pick<ReadContext, "limits">,
): Promise<ReadBody> {
  const text = await readWithin(response, limits.maxResponseBytes);
  if (text === undefined) {
    return TOO_LARGE;
  }
  try {
    return { value: text.trim() === "" ? undefined : JSON.parse(text) };
  } catch {
    return { value: text, problem: "not JSON" };
  }
}

/** Reads a response as text, an empty one as "". */
export const readText: BodyReader = async (response, { limits }) => {
  const value = await readWithin(response, limits.maxResponseBytes);
  return value === undefined ? TOO_LARGE : { value };
};

/** Reads a response as a file, an empty one as an empty Blob. */
export const readBlob: BodyReader = async (response, { limits }) => {
  if (isTooLarge(response, limits.maxResponseBytes)) {
    releaseResponse(response);
    return TOO_LARGE;
  }
  return { value: await response.blob() };
};
