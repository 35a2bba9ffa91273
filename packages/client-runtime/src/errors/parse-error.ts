import { CallError, type CallErrorFields } from "./call-error.ts";

// Any other type could be a secret that a server repeats.
const MEDIA_TYPE =
  /^(?:text\/(?:html|plain|xml|csv)|application\/(?:problem\+)?(?:json|xml|octet-stream))\b/i;

/** What a `ParseError` is made from. */
export interface ParseErrorFields extends CallErrorFields {
  readonly status: number;
  /** The response's Content-Type header. */
  readonly contentType: string | null;
}

/**
 * A 2xx response whose body is not the JSON it should be: the vendor did the work, but its response
 * cannot be read. Carries no `cause`, since the engine's SyntaxError quotes the body.
 */
export class ParseError extends CallError {
  readonly status: number;
  /**
   * Media type of the response without its parameters; undefined for one that is not well known.
   */
  readonly contentType: string | undefined;

  constructor(fields: ParseErrorFields) {
    const mediaType = MEDIA_TYPE.exec(fields.contentType ?? "")?.[0];
    super(
      `${fields.status} with a body that is not JSON (${mediaType ?? "no known type"})`,
      fields,
    );
    this.status = fields.status;
    this.contentType = mediaType;
  }

  override get name(): "ParseError" {
    return "ParseError";
  }
}
