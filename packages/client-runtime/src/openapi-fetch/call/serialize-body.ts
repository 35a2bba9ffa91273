import { urlencodedText } from "../../body/encode-urlencoded.ts";
import { jsonText } from "../../body/json-text.ts";

/**
 * A body as openapi-fetch sends it: FormData as it is, form-encoded where the Content-Type header
 * says so, JSON otherwise. Throws a ConfigError for a value that has no such form.
 */
export function serializeBody(
  body: unknown,
  headers: Headers | undefined,
  vendor: string,
): FormData | string {
  if (body instanceof FormData) {
    return body;
  }
  return headers?.get("Content-Type") === "application/x-www-form-urlencoded"
    ? urlencodedText(body, undefined, vendor)
    : jsonText(body, "body", vendor);
}
