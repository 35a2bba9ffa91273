import { CallError, type CallErrorFields } from "./call-error.ts";
import { BAD_BODY } from "./problems.ts";

// Any other type could be a secret that a server repeats.
const MEDIA_TYPE =
  /^(?:text\/(?:html|plain|xml|csv)|application\/(?:problem\+)?(?:json|xml|octet-stream))\b/i;

/** What a body is instead of what the contract documents. */
export type ParseProblem =
  | "not JSON"
  | "empty"
  | "too large"
  | "no object"
  | "no array"
  | "no token";

/** What a `ParseError` is made from. */
export interface ParseErrorFields extends CallErrorFields {
  readonly status: number;
  /** The response's Content-Type header. */
  readonly contentType: string | null;
  /** Not JSON when absent. */
  readonly problem?: ParseProblem;
}

/**
 * A 2xx response whose body is not what it should be: the vendor did the work, but its response
 * cannot be used. Carries no `cause`, since the engine's SyntaxError quotes the body.
 */
export class ParseError extends CallError {
  declare readonly name: "ParseError";
  declare readonly status: number;
  declare readonly problem: ParseProblem;
  /**
   * Media type of the response without its parameters; undefined for one that is not well known.
   */
  declare readonly contentType: string | undefined;

  constructor({ contentType: header, problem = "not JSON", ...fields }: ParseErrorFields) {
    const contentType = MEDIA_TYPE.exec(header ?? "")?.[0];
    const what = `${fields.status} ${BAD_BODY} ${problem} (${contentType ?? "no known type"})`;
    super("ParseError", what, fields, { problem, contentType });
  }
}
