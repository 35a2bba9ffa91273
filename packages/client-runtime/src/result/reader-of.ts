import { mediaKind } from "../body/media-kind.ts";
import type { BodyReader } from "../metadata.ts";
import { readBlob, readJson, readText } from "./read-body.ts";
import { readStream } from "./read-stream.ts";

/** The reader of a media type, for operations that respond in several and let the caller choose. */
export function readerOf(mediaType: string): BodyReader {
  switch (mediaKind(mediaType)) {
    case "json":
      return readJson;
    case "text":
      return readText;
    case "stream":
      return readStream;
    default:
      return readBlob;
  }
}
