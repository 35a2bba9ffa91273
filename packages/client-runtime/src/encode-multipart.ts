import { ConfigError } from "./config-error.ts";
import type { BodyEncoder } from "./facts.ts";
import { formItems } from "./form-items.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";

/**
 * An object as multipart/form-data: files as they are, bytes as files, single values as text,
 * an array repeating its name, any other object as a JSON part (OpenAPI 3.1 §4.8.14.4). In bytes,
 * so that each attempt sends the same: fetch would choose another boundary each time. Rejects
 * with a ConfigError for a value that has no such form and for a file that cannot be read.
 */
export const encodeMultipart: BodyEncoder = async (value, vendor) => {
  const encoded = new Response(formOf(value, vendor));
  const contentType = encoded.headers.get("Content-Type") ?? undefined;
  try {
    return { body: await encoded.arrayBuffer(), contentType };
  } catch {
    throw new ConfigError("body", "holds a file that cannot be read", vendor);
  }
};

function formOf(value: unknown, vendor: string): FormData {
  if (value instanceof FormData) {
    return value;
  }
  const form = new FormData();
  for (const [name, item] of formItems(value, vendor)) {
    form.append(name, partOf(item, `body.${name}`, vendor));
  }
  return form;
}

function partOf(item: unknown, field: string, vendor: string): string | Blob {
  if (item instanceof Blob) {
    return item;
  }
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    // The DOM's types refuse views of shared memory; those fail in the Blob constructor.
    return new Blob([item as ArrayBuffer]);
  }
  if (typeof item === "object" && !(item instanceof Date)) {
    return new Blob([jsonText(item, field, vendor)], { type: "application/json" });
  }
  return scalarText(item, field, vendor);
}
