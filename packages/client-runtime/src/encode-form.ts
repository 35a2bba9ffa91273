import { ConfigError } from "./config-error.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { valueMembers } from "./value-members.ts";

/**
 * An object as application/x-www-form-urlencoded, an array repeating its name (OpenAPI 3.1
 * §4.8.15, style form). Throws a ConfigError for a nested object.
 */
export function encodeUrlencoded(value: unknown, vendor: string): string {
  const form = value instanceof URLSearchParams ? value : new URLSearchParams();
  if (form !== value) {
    for (const [name, item] of formItems(value, vendor)) {
      form.append(name, scalarText(item, `body.${name}`, vendor));
    }
  }
  return form.toString();
}

/**
 * An object as multipart/form-data: files as they are, bytes as files, single values as text,
 * an array repeating its name, any other object as a JSON part (OpenAPI 3.1 §4.8.14.4).
 */
export function encodeMultipart(value: unknown, vendor: string): FormData {
  if (value instanceof FormData) {
    return value;
  }
  const form = new FormData();
  for (const [name, item] of formItems(value, vendor)) {
    form.append(name, multipartItem(item, `body.${name}`, vendor));
  }
  return form;
}

function multipartItem(item: unknown, field: string, vendor: string): string | Blob {
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

function formItems(value: unknown, vendor: string): (readonly [name: string, item: unknown])[] {
  const members = Array.isArray(value) ? undefined : valueMembers(value);
  if (members === undefined) {
    throw new ConfigError("body", "must be a plain object", vendor);
  }
  return members
    .flatMap(([name = "", property]) =>
      (Array.isArray(property) ? property : [property]).map((item) => [name, item] as const),
    )
    .filter(([, item]) => item !== undefined && item !== null);
}
