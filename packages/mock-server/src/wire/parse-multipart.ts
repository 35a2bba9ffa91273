import { headerValues, type RawHeaders, splitOnce } from "./wire-message.ts";

/** One part of a `multipart/form-data` body (RFC 7578 section 4). */
export interface MultipartPart {
  readonly name: string;
  /** Undefined for a plain field. */
  readonly filename: string | undefined;
  /** Without parameters, lower case. */
  readonly mediaType: string | undefined;
  readonly body: Buffer;
}

/**
 * Splits a multipart body at the boundary of its Content-Type (RFC 2046 section 5.1.1).
 * @throws Error where boundary, closing delimiter, or a part's name is missing
 */
export function parseMultipart(contentType: string, body: Buffer): readonly MultipartPart[] {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const delimiter = boundary?.[1] ?? boundary?.[2];
  if (delimiter === undefined) throw new Error("Content-Type has no boundary");
  // Latin-1 keeps one character per byte, so positions in the text are positions in the body.
  const [, ...pieces] = `\r\n${body.toString("latin1")}`.split(`\r\n--${delimiter}`);
  const closing = pieces.pop();
  if (closing === undefined || !closing.startsWith("--")) throw new Error("no closing delimiter");
  return pieces.map(parsePart);
}

function parsePart(piece: string): MultipartPart {
  const [head, content] = splitOnce(piece.replace(/^[ \t]*\r\n/, ""), "\r\n\r\n");
  const headers: RawHeaders = head.split("\r\n").map((line) => {
    const [name, value] = splitOnce(line, ":");
    return [name.trim(), value.trim()];
  });
  const disposition = headerValues(headers, "content-disposition")[0] ?? "";
  const name = parameterOf(disposition, "name");
  if (!disposition.startsWith("form-data") || name === undefined)
    throw new Error("a part has no name");
  return {
    name,
    filename: parameterOf(disposition, "filename"),
    mediaType: headerValues(headers, "content-type")[0]?.split(";")[0]?.trim().toLowerCase(),
    body: Buffer.from(content, "latin1"),
  };
}

function parameterOf(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}="([^"]*)"`).exec(disposition)?.[1];
  if (found === undefined) return undefined;
  // RFC 7578 section 4.2: browsers and fetch percent-encode quotes and line breaks only.
  return Buffer.from(found, "latin1")
    .toString("utf8")
    .replace(/%(22|0D|0A)/g, decodeURIComponent);
}
