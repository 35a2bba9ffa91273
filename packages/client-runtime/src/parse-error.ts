import { brandError } from "./error-brand.ts";

/** What a `ParseError` is made from. */
export interface ParseErrorFields {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  /** The response's Content-Type header. */
  readonly contentType: string | null;
}

/**
 * A 2xx answer whose body is not the JSON it should be: the vendor did the work, its answer
 * cannot be read. Carries no `cause`, since the engine's SyntaxError quotes the body.
 */
export class ParseError extends Error {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  /** Media type of the answer without its parameters; undefined when it names none. */
  readonly contentType: string | undefined;

  constructor({ vendor, operation, status, contentType }: ParseErrorFields) {
    const mediaType = contentType?.match(/^[\w.+-]+\/[\w.+-]+/)?.[0];
    super(
      `${vendor} ${operation}: ${status} with a body that is not JSON (${mediaType ?? "no type"})`,
    );
    this.vendor = vendor;
    this.operation = operation;
    this.status = status;
    this.contentType = mediaType;
    brandError(this, "ParseError");
  }

  override get name(): "ParseError" {
    return "ParseError";
  }
}
