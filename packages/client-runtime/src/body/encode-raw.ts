import type { BodyEncoder } from "../metadata.ts";
import { scalarText } from "../parameters/scalar-text.ts";

/**
 * A body that is sent as it is: text, bytes, a file or a stream. Throws a ConfigError for a value
 * that cannot be written as text.
 */
export const encodeRaw: BodyEncoder = (value, { vendor }) => ({
  body: isBytes(value) ? value : scalarText(value, "body", vendor),
});

function isBytes(value: unknown): value is NonNullable<RequestInit["body"]> {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}
