/** One thing that the fault server does to a connection on which a request has arrived. */
export type AnswerStep =
  | { readonly send: string | Uint8Array }
  /** Sends one byte at a time, `every` milliseconds. */
  | { readonly drip: string; readonly every: number }
  /** What becomes of the connection: closed in order, reset, or left open without another byte. */
  | { readonly end: "fin" | "reset" | "stall" };

/** What the server does with one request; the connection serves the next unless a step ends it. */
export type Answer = readonly AnswerStep[];

/** Response headers; a list sends the header once for each of its values. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

/** Closes the connection in order (TCP FIN). */
export const FIN: AnswerStep = { end: "fin" };

/** Breaks the connection off (TCP RST): what arrived may still be lost on the way to the client. */
export const RESET: AnswerStep = { end: "reset" };

/** Keeps the connection open and silent until the client leaves. */
export const STALL: AnswerStep = { end: "stall" };

/** A well-formed answer with a `Content-Length`, none for statuses that have no body. */
export function respond(
  status: number,
  body: string | Uint8Array = "",
  headers: AnswerHeaders = {},
): Answer {
  const bytes = Buffer.from(body);
  const hasBody = status >= 200 && ![204, 205, 304].includes(status);
  const length: AnswerHeaders = hasBody ? { "Content-Length": String(bytes.length) } : {};
  return [{ send: head(status, { ...length, ...headers }) }, { send: bytes }];
}

/** A well-formed JSON answer; 200 unless stated. */
export function respondJson(value: unknown, status = 200, headers: AnswerHeaders = {}): Answer {
  return respond(status, JSON.stringify(value), { "Content-Type": "application/json", ...headers });
}

/** Status line and headers, the empty line included (RFC 9112 §2.1). */
export function head(status: number, headers: AnswerHeaders = {}): string {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return `HTTP/1.1 ${status} Test\r\n${lines.join("")}\r\n`;
}

/** Hands out the answers one after another; the last one answers everything that follows. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): () => Answer {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] ?? answers[0];
}
