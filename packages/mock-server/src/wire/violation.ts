/** What kind of rule a request or a response broke. */
export type ViolationCode =
  | "route"
  | "path-encoding"
  | "double-slash"
  | "path-parameter"
  | "query-parameter"
  | "header-parameter"
  | "cookie-parameter"
  | "unknown-query"
  | "credentials"
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
