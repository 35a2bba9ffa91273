import { encodeMultipart } from "../../body/encode-multipart.ts";
import { urlencodedText } from "../../body/encode-urlencoded.ts";
import { isForeign } from "../../body/join-parts.ts";
import { jsonText } from "../../body/json-text.ts";
import type { BodyEncoder } from "../../metadata.ts";

/**
 * Encodes the FormData of jsdom, which the platform's fetch takes for an object; undefined for any
 * other body.
 */
export function foreignFormEncoder(body: unknown): BodyEncoder | undefined {
  return isForm(body) && isForeign(body)
    ? (form, metadata) => encodeMultipart(form, { ...metadata, contentType: "multipart/form-data" })
    : undefined;
}

/**
 * A body as openapi-fetch sends it: FormData as it is, form-encoded where the Content-Type header
 * says so, JSON otherwise. Throws a ConfigError for a value that has no such form.
 */
export function serializeBody(
  body: unknown,
  headers: Headers | undefined,
  vendor: string,
): FormData | string {
  if (isForm(body)) {
    return body;
  }
  return headers?.get("Content-Type") === "application/x-www-form-urlencoded"
    ? urlencodedText(body, undefined, vendor)
    : jsonText(body, "body", vendor);
}

/** True for FormData; not every platform has the class. */
export function isForm(body: unknown): body is FormData {
  return typeof FormData !== "undefined" && body instanceof FormData;
}
