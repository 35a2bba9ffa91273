import type { BodyEncoder } from "./facts.ts";
import { formItems } from "./form-items.ts";
import { scalarText } from "./scalar-text.ts";

/**
 * An object as application/x-www-form-urlencoded, an array repeating its name (OpenAPI 3.1
 * §4.8.15, style form). Throws a ConfigError for a nested object.
 */
export function urlencodedText(value: unknown, vendor: string): string {
  const form = value instanceof URLSearchParams ? value : new URLSearchParams();
  if (form !== value) {
    for (const [name, item] of formItems(value, vendor)) {
      form.append(name, scalarText(item, `body.${name}`, vendor));
    }
  }
  return form.toString();
}

/** `urlencodedText` as the body of a request. */
export const encodeUrlencoded: BodyEncoder = (value, vendor) => ({
  body: urlencodedText(value, vendor),
});
