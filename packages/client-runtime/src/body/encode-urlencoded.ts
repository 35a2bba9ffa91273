import type { BodyEncoder, BodyMetadata } from "../metadata.ts";
import { scalarText } from "../parameters/scalar-text.ts";
import { formProperties, listItems } from "./form-items.ts";

/**
 * An object as application/x-www-form-urlencoded, an array repeating its name (OpenAPI 3.1 §4.8.15,
 * style form), other properties as their encoding says. Throws a ConfigError for a nested object
 * without a known encoding.
 */
export function urlencodedText(
  value: unknown,
  encoding: BodyMetadata["encoding"],
  vendor: string,
): string {
  return value instanceof URLSearchParams
    ? value.toString()
    : formProperties(value, encoding, vendor)
        .flatMap(([name, property, metadata]) =>
          metadata?.write === undefined
            ? listItems(property).map(
                (item) =>
                  `${new URLSearchParams([[name, scalarText(item, `body.${name}`, vendor)]])}`,
              )
            : metadata.write(name, property, metadata, vendor),
        )
        .join("&");
}

/** `urlencodedText` as the body of a request. */
export const encodeUrlencoded: BodyEncoder = (value, { encoding, vendor }) => ({
  body: urlencodedText(value, encoding, vendor),
});
