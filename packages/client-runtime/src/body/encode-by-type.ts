import type { BodyEncoder } from "../metadata.ts";
import { encodeMultipart } from "./encode-multipart.ts";
import { encodeRaw } from "./encode-raw.ts";
import { encodeUrlencoded } from "./encode-urlencoded.ts";
import { jsonText } from "./json-text.ts";
import { mediaKind } from "./media-kind.ts";

/** Encodes a body in the media type that the caller chose, for operations that take several. */
export const encodeByType: BodyEncoder = (value, facts) => {
  switch (mediaKind(facts.contentType)) {
    case "json":
      return { body: jsonText(value, "body", facts.vendor) };
    case "multipart":
      return encodeMultipart(value, facts);
    case "form":
      return encodeUrlencoded(value, facts);
    default:
      return encodeRaw(value, facts);
  }
};
