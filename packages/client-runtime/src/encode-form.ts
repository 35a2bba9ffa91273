import { ConfigError } from "./config-error.ts";
import type { EncodingFacts, OperationFacts } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { serialisePairs } from "./serialise-pairs.ts";
import { valueMembers } from "./value-members.ts";

type Encoding = OperationFacts["encoding"];

/**
 * An object as application/x-www-form-urlencoded, an array repeating its name (OpenAPI 3.1
 * §4.8.15, style form), other properties as their encoding says. Throws a ConfigError for a nested
 * object that no encoding is known of.
 */
export function encodeUrlencoded(value: unknown, encoding: Encoding, vendor: string): string {
  if (value instanceof URLSearchParams) {
    return value.toString();
  }
  return properties(value, vendor)
    .flatMap(([name, property]) => {
      const facts = encodingOf(encoding, name);
      if (facts === undefined) {
        return items(property).map((item) =>
          new URLSearchParams([[name, scalarText(item, `body.${name}`, vendor)]]).toString(),
        );
      }
      const parameters = { [`body:${name}`]: facts };
      return serialisePairs({ place: "body", values: { [name]: property }, parameters, vendor });
    })
    .join("&");
}

/**
 * An object as multipart/form-data: files as they are, bytes as files, single values as text,
 * an array repeating its name, any other object as a JSON part (OpenAPI 3.1 §4.8.14.4).
 */
export function encodeMultipart(value: unknown, encoding: Encoding, vendor: string): FormData {
  if (value instanceof FormData) {
    return value;
  }
  const form = new FormData();
  for (const [name, property] of properties(value, vendor)) {
    const facts = encodingOf(encoding, name);
    for (const item of facts?.content === "json" ? [property] : items(property)) {
      form.append(name, multipartItem(item, facts, `body.${name}`, vendor));
    }
  }
  return form;
}

function multipartItem(
  item: unknown,
  facts: EncodingFacts | undefined,
  field: string,
  vendor: string,
): string | Blob {
  const { content, contentType } = facts ?? {};
  if (item instanceof Blob) {
    return item.type === "" && contentType !== undefined ? retype(item, contentType) : item;
  }
  const type = contentType === undefined ? {} : { type: contentType };
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    // The DOM's types refuse views of shared memory; those fail in the Blob constructor.
    return new Blob([item as ArrayBuffer], type);
  }
  if (content === "json" || (typeof item === "object" && !(item instanceof Date))) {
    const json = { type: contentType ?? "application/json" };
    return new Blob([jsonText(item, field, vendor)], json);
  }
  const text = scalarText(item, field, vendor);
  return contentType === undefined ? text : new Blob([text], type);
}

function retype(blob: Blob, type: string): Blob {
  return blob instanceof File ? new File([blob], blob.name, { type }) : new Blob([blob], { type });
}

function encodingOf(encoding: Encoding, name: string): EncodingFacts | undefined {
  return encoding !== undefined && Object.hasOwn(encoding, name) ? encoding[name] : undefined;
}

function properties(value: unknown, vendor: string): (readonly [string, unknown])[] {
  const members = Array.isArray(value) ? undefined : valueMembers(value);
  if (members === undefined) {
    throw new ConfigError("body", "must be a plain object", vendor);
  }
  return members
    .map(([name = "", property]) => [name, property] as const)
    .filter(([, property]) => isPresent(property));
}

function items(property: unknown): unknown[] {
  return (Array.isArray(property) ? property : [property]).filter(isPresent);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
