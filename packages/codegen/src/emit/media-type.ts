import type { ContentModel } from "../model.ts";

/** How a body is written and read. */
export type BodyKind = "json" | "multipart" | "form" | "text" | "binary";

/** The kind of body behind a media type (RFC 6839 for the `+json` suffix). */
export function bodyKind(mediaType: string): BodyKind {
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (/^[^/]+\/(?:[^/]+\+)?json$/.test(type) || type === "*/*") return "json";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("text/") || /[/+]xml$/.test(type)) return "text";
  return "binary";
}

const PREFERENCE: readonly BodyKind[] = ["json", "multipart", "form", "text", "binary"];

/** The content a client uses where the contract offers several: JSON first, then what is typed best. */
export function preferredContent(contents: readonly ContentModel[]): ContentModel | undefined {
  const rank = ({ mediaType }: ContentModel) =>
    PREFERENCE.indexOf(bodyKind(mediaType)) + (mediaType === "application/json" ? -0.5 : 0);
  return [...contents].sort((a, b) => rank(a) - rank(b))[0];
}
