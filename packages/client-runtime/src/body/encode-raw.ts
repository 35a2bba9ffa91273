import type { BodyEncoder, EncodedBody } from "../metadata.ts";
import { scalarText } from "../parameters/scalar-text.ts";
import { isForeign, joinParts } from "./join-parts.ts";

/**
 * A body that is sent as it is: text, bytes, a file or a stream. Throws a ConfigError for a value
 * that cannot be written as text.
 */
export const encodeRaw: BodyEncoder = (value, { vendor }) => {
  // Not every platform has the classes, or a fetch that knows them.
  const isBlob = typeof Blob !== "undefined" && value instanceof Blob;
  if (isBlob && isForeign(new Blob([]))) {
    return joinParts([value]).then((body) => ({ body }));
  }
  const isStream = typeof ReadableStream !== "undefined" && value instanceof ReadableStream;
  const isSentAsIs =
    isBlob || isStream || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  // The DOM's types refuse views of shared memory, as fetch does.
  return { body: isSentAsIs ? (value as EncodedBody["body"]) : scalarText(value, "body", vendor) };
};
