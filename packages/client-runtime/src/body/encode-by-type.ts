import type { BodyEncoder } from "../metadata.ts";
import { encodeMultipart } from "./encode-multipart.ts";
import { encodeRaw } from "./encode-raw.ts";
import { encodeUrlencoded } from "./encode-urlencoded.ts";
import { jsonText } from "./json-text.ts";
import { mediaKind } from "./media-kind.ts";

/** Encodes a body in the media type that the caller chose, for operations that take several. */
export const encodeByType: BodyEncoder = (value, metadata) => {
  switch (mediaKind(metadata.contentType)) {
    case "json":
      return { body: jsonText(value, "body", metadata.vendor) };
    case "multipart":
      return encodeMultipart(value, metadata);
    case "form":
      return encodeUrlencoded(value, metadata);
    default:
      return encodeRaw(value, metadata);
  }
};
