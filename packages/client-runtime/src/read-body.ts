import type { BodyType } from "./body-type.ts";
import type { HttpMethod } from "./facts.ts";

/** A response's body; `parsed` is false when JSON was expected and `value` is the plain text. */
export interface ReadBody {
  readonly value: unknown;
  readonly parsed: boolean;
}

/**
 * Reads a response to its end, but for a stream, which the caller reads. The body decides whether
 * it is JSON, not its label: vendors label JSON as text, and no HTML page parses as JSON. A byte
 * order mark is skipped and white space alone counts as empty; an empty JSON body is undefined, an
 * empty text "", an empty file an empty Blob. HEAD, 204, 205 and 304 have no body (RFC 9110 §6.4.1).
 */
export async function readBody(
  response: Response,
  method: HttpMethod,
  as: BodyType,
): Promise<ReadBody> {
  if (method === "HEAD" || [204, 205, 304].includes(response.status)) {
    return { value: undefined, parsed: true };
  }
  if (as === "stream") {
    return { value: response.body ?? undefined, parsed: true };
  }
  if (as === "blob") {
    return { value: await response.blob(), parsed: true };
  }
  const text = await response.text();
  return as === "text" ? { value: text, parsed: true } : parseJson(text);
}

function parseJson(text: string): ReadBody {
  if (text.trim() === "") {
    return { value: undefined, parsed: true };
  }
  try {
    return { value: JSON.parse(text), parsed: true };
  } catch {
    return { value: text, parsed: false };
  }
}
