import { encodeMultipart, encodeUrlencoded } from "./encode-form.ts";
import type { OperationFacts } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";

/** A body as fetch takes it and the Content-Type to send with it. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit["body"]>;
  /** Null when fetch alone can name the type, because it chooses the boundary. */
  readonly contentType: string | null;
}

/**
 * A request body in the operation's media type; undefined, and so no Content-Type, when there is
 * none. Throws a ConfigError for a value that the media type cannot hold.
 */
export function encodeBody(
  value: unknown,
  contentType: string,
  encoding: OperationFacts["encoding"],
  vendor: string,
): EncodedBody | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (/^[^;]*[/+]json\s*(?:;|$)/i.test(contentType)) {
    return { body: jsonText(value, "body", vendor), contentType };
  }
  if (/^multipart\/form-data/i.test(contentType)) {
    return { body: encodeMultipart(value, encoding, vendor), contentType: null };
  }
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return { body: encodeUrlencoded(value, encoding, vendor), contentType };
  }
  return { body: isRaw(value) ? value : scalarText(value, "body", vendor), contentType };
}

function isRaw(value: unknown): value is NonNullable<RequestInit["body"]> {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}
