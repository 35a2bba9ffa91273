const DEEPEST_CAUSE = 10;

/** What is known of the value that fetch rejected with. */
export interface FailureCode {
  /** The platform's code, such as `ECONNRESET`; undefined where it gives none. */
  readonly code: string | undefined;
  /** The value itself; undefined where it quotes the response, which may repeat a secret. */
  readonly cause: unknown;
}

/** Looks for the code of a failure along its causes. */
export function failureCode(failure: unknown): FailureCode {
  let code: string | undefined;
  let cause = failure;
  let error: unknown = failure;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof error === "object" && error; depth += 1) {
    if ("code" in error && /^[A-Z]\w+$/.test(String(error.code))) {
      code ??= String(error.code);
    }
    // undici's HTTPParserError holds the bytes that it could not parse.
    cause = "data" in error ? undefined : cause;
    error = "cause" in error ? error.cause : undefined;
  }
  return { code, cause };
}

/** The request never left: no connection was made. */
export function isNeverSent(code = ""): boolean {
  return /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code) || isTls(code);
}

/** The two sides could not agree on a secure connection; trying again changes nothing. */
export function isTls(code = ""): boolean {
  return /CERT|TLS|SSL|SIGNED|CRL_|UNABLE_TO|EPROTO|HOSTNAME|^INVALID_/.test(code);
}

/** The server closed the connection, perhaps one that it had long given up. */
export function isClosedConnection(code = ""): boolean {
  return /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
}
