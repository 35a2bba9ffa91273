const PHRASES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/**
 * `404 Not Found`, or the bare number for a status that is seldom met. The phrase is ours
 * (RFC 9110 §15): the server's own may hold anything, and HTTP/2 has none.
 */
export function statusPhrase(status: number): string {
  const phrase = PHRASES[status];
  return phrase === undefined ? `${status}` : `${status} ${phrase}`;
}
