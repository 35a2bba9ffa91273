/** One request, parsed from its bytes. */
export interface RequestBytes {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Names in lower case; the values of a repeated header in the order of the lines. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
}

/**
 * Splits the bytes of one connection into requests (RFC 9112 §6): pass it each chunk, and it returns
 * the requests that are complete. It checks no header: a fault server accepts everything.
 */
export function createRequestReader(): (chunk: Buffer) => readonly RequestBytes[] {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    const complete: RequestBytes[] = [];
    for (let read = readRequest(pending); read !== undefined; read = readRequest(pending)) {
      complete.push(read.request);
      pending = pending.subarray(read.end);
    }
    return complete;
  };
}

interface Read<Value> {
  readonly end: number;
  readonly value: Value;
}

function readRequest(bytes: Buffer): { request: RequestBytes; end: number } | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const [requestLine = "", ...lines] = bytes.toString("latin1", 0, headEnd).split("\r\n");
  const [method = "", target = ""] = requestLine.split(" ");
  const headers = readHeaders(lines);
  const start = headEnd + 4;
  const body = headers["transfer-encoding"]?.includes("chunked")
    ? readChunks(bytes, start)
    : readLength(bytes, start, Number(headers["content-length"]?.[0] ?? 0));
  if (body === undefined) return undefined;
  return { request: { method, target, headers, body: body.value }, end: body.end };
}

function readHeaders(lines: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null);
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers[name] = [...(headers[name] ?? []), line.slice(colon + 1).trim()];
  }
  return headers;
}

function readLength(bytes: Buffer, start: number, length: number): Read<Buffer> | undefined {
  const end = start + length;
  return bytes.length < end ? undefined : { value: bytes.subarray(start, end), end };
}

function readChunks(bytes: Buffer, start: number): Read<Buffer> | undefined {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (bytes.length < end) return undefined;
    if (size === 0) return { value: Buffer.concat(chunks), end };
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = end;
  }
}
