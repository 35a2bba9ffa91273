import { ConfigError } from "../errors/config-error.ts";
import { UNREADABLE_FILE } from "../errors/problems.ts";
import type { BodyEncoder, BodyMetadata, EncodingMetadata } from "../metadata.ts";
import { scalarText } from "../parameters/scalar-text.ts";
import { randomKey } from "../retry/random-key.ts";
import { formProperties, listItems } from "./form-items.ts";
import { isForeign, joinParts } from "./join-parts.ts";
import { jsonText } from "./json-text.ts";

/** One part of a multipart body (RFC 7578 §4): a file has a name of its own. */
interface Part {
  readonly name: string;
  readonly content: string | Blob | ArrayBuffer | ArrayBufferView;
  readonly type?: string | undefined;
  readonly filename?: string | undefined;
}

/**
 * An object as multipart/form-data: files as they are, bytes as files, single values as text,
 * an array repeating its name, any other object as a JSON part (OpenAPI 3.1 §4.8.14.4), each in the
 * media type that its encoding names. One Blob, which reads its files as it is sent and can be sent
 * again; bytes where the platform's Blob holds no others. A caller's FormData goes to fetch as it is.
 * Rejects with a ConfigError for a value that has no such form and for a file that cannot be read.
 */
export const encodeMultipart: BodyEncoder = async (value, metadata) => {
  const isForm = typeof FormData !== "undefined" && value instanceof FormData;
  if (isForm && !isForeign(new FormData())) {
    // Fetch chooses the boundary, and names it.
    return { body: value, contentType: "" };
  }
  const boundary = `----${randomKey()}`;
  const pieces: Part["content"][] = [];
  for (const { name, content, type, filename } of isForm
    ? formParts(value)
    : objectParts(value, metadata)) {
    const disposition = `Content-Disposition: form-data; name="${escapeName(name)}"`;
    const file = filename === undefined ? "" : `; filename="${escapeName(filename)}"`;
    const typed = type ? `\r\nContent-Type: ${type}` : "";
    pieces.push(`--${boundary}\r\n${disposition}${file}${typed}\r\n\r\n`, content, "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  const mediaType = metadata.contentType.split(";", 1)[0];
  try {
    return {
      body: await joinParts(pieces),
      contentType: `${mediaType}; boundary=${boundary}`,
    };
  } catch {
    throw new ConfigError("body", UNREADABLE_FILE, metadata.vendor);
  }
};

function objectParts(value: unknown, { encoding, vendor }: BodyMetadata): Part[] {
  return formProperties(value, encoding, vendor).flatMap(([name, property, metadata]) => {
    const field = `body.${name}`;
    if (metadata?.explode === false && Array.isArray(property)) {
      const content = listItems(property)
        .map((item) => scalarText(item, field, vendor))
        .join(",");
      return [{ name, content, type: metadata.contentType }];
    }
    const items = metadata?.content === "json" ? [property] : listItems(property);
    return items.map((item) => ({ name, ...partOf(item, metadata, field, vendor) }));
  });
}

function partOf(
  item: unknown,
  { content, contentType: type }: Partial<EncodingMetadata> = {},
  field: string,
  vendor: string,
): Omit<Part, "name"> {
  if (typeof Blob !== "undefined" && item instanceof Blob) {
    // A file's own type takes precedence.
    return { content: item, type: item.type || type || BINARY, filename: filenameOf(item) };
  }
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    return { content: item, type: type ?? BINARY, filename: "blob" };
  }
  if (content === "json" || (typeof item === "object" && !(item instanceof Date))) {
    return { content: jsonText(item, field, vendor), type: type ?? "application/json" };
  }
  return { content: scalarText(item, field, vendor), type };
}

const BINARY = "application/octet-stream";

function formParts(form: FormData): Part[] {
  return [...form].map(([name, content]) =>
    typeof content === "string"
      ? { name, content }
      : { name, content, type: content.type || BINARY, filename: filenameOf(content) },
  );
}

function filenameOf(blob: Blob): string {
  return "name" in blob && typeof blob.name === "string" ? blob.name : "blob";
}

/** As browsers write a name (HTML §4.10.21.8). */
function escapeName(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}
