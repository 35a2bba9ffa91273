import { failureCode, isClosedConnection, isNeverSent, isTls } from "./failure-code.ts";

/** What a platform's code says about a request that failed. */
export interface ClassifiedFailure {
  /** The platform's code, such as `ECONNRESET`; undefined where it gives none. */
  readonly code?: string | undefined;
  /** What fetch rejected with; undefined where that quotes the response. */
  readonly cause: unknown;
  /**
   * `unsent`: no connection was made. `tls`: nor will there be one. `closed`: the server closed the
   * connection, perhaps one that it had long given up.
   */
  readonly kind?: "unsent" | "tls" | "closed" | undefined;
}

/** Classifies what fetch rejected with. */
export type ClassifyFailure = (thrown: unknown) => ClassifiedFailure;

/** By the codes of Node, Bun, Deno and workerd; browsers give none, and do not carry this. */
export const classifyFailure: ClassifyFailure = (thrown) => {
  const { code, cause } = failureCode(thrown);
  if (isTls(code)) {
    return { code, cause, kind: "tls" };
  }
  if (isNeverSent(code)) {
    return { code, cause, kind: "unsent" };
  }
  return { code, cause, kind: isClosedConnection(code) ? "closed" : undefined };
};
