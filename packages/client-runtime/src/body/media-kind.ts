/** How a body of a media type is written and read. */
export type MediaKind = "json" | "multipart" | "form" | "text" | "stream" | "binary";

/** The kind of body behind a media type (RFC 6839 for the `+json` suffix); JSON where there is no type. */
export function mediaKind(mediaType: string): MediaKind {
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "" || type === "*/*" || /[/+]json$/.test(type)) {
    return "json";
  }
  if (type === "multipart/form-data") {
    return "multipart";
  }
  if (type === "application/x-www-form-urlencoded") {
    return "form";
  }
  if (/^text\/event-stream$|\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-seq)$/.test(type)) {
    return "stream";
  }
  return /^text\/|[/+]xml$/.test(type) ? "text" : "binary";
}
