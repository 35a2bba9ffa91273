import { isObject } from "./json/json.ts";
import type { ContentModel } from "./model.ts";

/** How a body is written and read. */
export type BodyKind = "json" | "multipart" | "form" | "text" | "stream" | "binary";

/** The kind of body behind a media type (RFC 6839 for the `+json` suffix). */
export function bodyKind(mediaType: string): BodyKind {
  const type = essence(mediaType);
  if (/^[^/]+\/(?:[^/]+\+)?json$/.test(type) || type === "*/*") return "json";
  // Other multipart types are not forms (RFC 2046 section 5.1): they are passed through unchanged.
  if (type === "multipart/form-data") return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (/^text\/event-stream$|\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-seq)$/.test(type))
    return "stream";
  if (type.startsWith("text/") || /[/+]xml$/.test(type)) return "text";
  return "binary";
}

/**
 * The kind of a body. For the range of all types the schema decides; a form whose schema is a
 * string has been encoded by the caller.
 */
export function contentKind({ mediaType, schema }: ContentModel): BodyKind {
  const kind = bodyKind(mediaType);
  if (!isObject(schema)) return kind;
  if (kind === "form" && schema["type"] === "string") return "text";
  return schema["format"] === "binary" && essence(mediaType) === "*/*" ? "binary" : kind;
}

const PREFERENCE: readonly BodyKind[] = ["json", "multipart", "form", "text", "binary", "stream"];

/** Contents in a client's order of preference: JSON first, then what is typed best, media ranges last. */
export function byPreference(contents: readonly ContentModel[]): readonly ContentModel[] {
  const rank = (content: ContentModel) =>
    PREFERENCE.indexOf(contentKind(content)) +
    (content.mediaType === "application/json" ? -0.5 : 0) +
    (isRange(content.mediaType) ? PREFERENCE.length : 0);
  return contents.toSorted((a, b) => rank(a) - rank(b));
}

/** The content that a client uses if the contract offers several and the caller chooses none. */
export function preferredContent(contents: readonly ContentModel[]): ContentModel | undefined {
  return byPreference(contents)[0];
}

/** Whether a media type is a range such as `image/*`, which no `Content-Type` can be (RFC 9110 section 12.5.1). */
export function isRange(mediaType: string): boolean {
  return essence(mediaType).includes("*");
}

/** The media type that a body of this content is sent as; undefined if the caller must choose. */
export function sentType(content: ContentModel): string | undefined {
  if (essence(content.mediaType) === "*/*") {
    return contentKind(content) === "json" ? "application/json" : "application/octet-stream";
  }
  return isRange(content.mediaType) ? undefined : content.mediaType;
}

function essence(mediaType: string): string {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
