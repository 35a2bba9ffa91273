/** One thing that the fault server does to a connection after a request arrived on it. */
export type ResponseStep =
  | { readonly send: string | Uint8Array }
  /** Sends one byte every `every` milliseconds. */
  | { readonly drip: string; readonly every: number }
  /** Closes the connection in order, resets it, or leaves it open and silent. */
  | { readonly end: "fin" | "reset" | "stall" };

/** The steps of one response; the connection then serves the next request, unless a step ended it. */
export type FaultResponse = readonly ResponseStep[];

/** Response headers; a list sends the header once for each of its values. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[]>>;

/** Closes the connection in order (TCP FIN). */
export const FIN: ResponseStep = { end: "fin" };

/** Resets the connection (TCP RST): bytes that were sent may still get lost. */
export const RESET: ResponseStep = { end: "reset" };

/** Keeps the connection open and silent until the client leaves. */
export const STALL: ResponseStep = { end: "stall" };

/** A well-formed response, with a `Content-Length` unless its status has no body. */
export function respond(
  status: number,
  body: string | Uint8Array = "",
  headers: ResponseHeaders = {},
): FaultResponse {
  const bytes = Buffer.from(body);
  const hasBody = status >= 200 && ![204, 205, 304].includes(status);
  const length: ResponseHeaders = hasBody ? { "Content-Length": String(bytes.length) } : {};
  return [{ send: head(status, { ...length, ...headers }) }, { send: bytes }];
}

/** A well-formed JSON response. */
export function respondJson(
  value: unknown,
  status = 200,
  headers: ResponseHeaders = {},
): FaultResponse {
  return respond(status, JSON.stringify(value), { "Content-Type": "application/json", ...headers });
}

/** Status line and headers, including the empty line (RFC 9112 §2.1). */
export function head(status: number, headers: ResponseHeaders = {}): string {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return `HTTP/1.1 ${status} Test\r\n${lines.join("")}\r\n`;
}

/** Returns the responses one after another, and the last one from then on. */
export function inTurn(
  ...responses: readonly [FaultResponse, ...FaultResponse[]]
): () => FaultResponse {
  let next = 0;
  return () => responses[Math.min(next++, responses.length - 1)] ?? responses[0];
}
