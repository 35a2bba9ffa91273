/** What a body is handed over as. */
export type BodyType = "json" | "text" | "blob" | "stream";

/** What a body of this media type is handed over as; JSON where there is no type. */
export function bodyTypeOf(mediaType: string): BodyType {
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "" || type === "*/*" || /[/+]json$/.test(type)) {
    return "json";
  }
  if (/^text\/event-stream$|\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-seq)$/.test(type)) {
    return "stream";
  }
  return /^text\/|[/+]xml$/.test(type) ? "text" : "blob";
}
