/** What kind of rule a request or a response broke. */
export type ViolationCode =
  | "host"
  | "body-size"
  | "route"
  | "path-encoding"
  | "double-slash"
  | "path-parameter"
  | "query-parameter"
  | "header-parameter"
  | "cookie-parameter"
  | "unknown-query"
  | "credentials"
  | "accept"
  | "prefer"
  | "content-type"
  | "missing-body"
  | "unexpected-body"
  | "body"
  | "response-status"
  | "response-content-type"
  | "response-body"
  | "response-header"
  | "prism";

/** One broken rule. */
export interface Violation {
  readonly code: ViolationCode;
  /** What was wrong and where; holds no credential. */
  readonly message: string;
}

/** Takes note of a broken rule. */
export type AddViolation = (code: ViolationCode, message: string) => void;

/** What went wrong, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
