import { ConfigError } from "../errors/config-error.ts";
import { UNREADABLE_FILE } from "../errors/config-problems.ts";
import type { BodyEncoder, BodyMetadata, EncodingMetadata } from "../metadata.ts";
import { scalarText } from "../parameters/scalar-text.ts";
import { formProperties, listItems } from "./form-items.ts";
import { jsonText } from "./json-text.ts";

/**
 * An object as multipart/form-data: files as they are, bytes as files, single values as text,
 * an array repeating its name, any other object as a JSON part (OpenAPI 3.1 §4.8.14.4), each in the
 * media type that its encoding names. In bytes, so that each attempt sends the same: fetch would
 * choose another boundary each time. Rejects with a ConfigError for a value that has no such form
 * and for a file that cannot be read.
 */
export const encodeMultipart: BodyEncoder = async (value, metadata) => {
  const encoded = new Response(formOf(value, metadata));
  const contentType = encoded.headers.get("Content-Type") ?? undefined;
  try {
    return { body: await encoded.arrayBuffer(), contentType };
  } catch {
    throw new ConfigError("body", UNREADABLE_FILE, metadata.vendor);
  }
};

function formOf(value: unknown, { encoding, vendor }: BodyMetadata): FormData {
  if (value instanceof FormData) {
    return value;
  }
  const form = new FormData();
  for (const [name, property, metadata] of formProperties(value, encoding, vendor)) {
    for (const item of metadata?.content === "json" ? [property] : listItems(property)) {
      form.append(name, partOf(item, metadata, `body.${name}`, vendor));
    }
  }
  return form;
}

function partOf(
  item: unknown,
  { content, contentType: type }: Partial<EncodingMetadata> = {},
  field: string,
  vendor: string,
): string | Blob {
  const stated = type === undefined ? {} : { type };
  if (item instanceof Blob) {
    return item.type === "" && type !== undefined ? retype(item, type) : item;
  }
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    // The DOM's types refuse views of shared memory; those fail in the Blob constructor.
    return new Blob([item as ArrayBuffer], stated);
  }
  if (content === "json" || (typeof item === "object" && !(item instanceof Date))) {
    return new Blob([jsonText(item, field, vendor)], { type: type ?? "application/json" });
  }
  const text = scalarText(item, field, vendor);
  return type === undefined ? text : new Blob([text], stated);
}

function retype(blob: Blob, type: string): Blob {
  return blob instanceof File ? new File([blob], blob.name, { type }) : new Blob([blob], { type });
}
