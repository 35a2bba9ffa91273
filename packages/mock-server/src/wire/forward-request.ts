import { type Agent, request as sendRequest } from "node:http";
import type { RawHeaders, WireRequest, WireResponse } from "./wire-message.ts";

const HOP_BY_HOP = new Set([
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
]);

/**
 * Forwards a request to another server, path and headers untouched (RFC 9110 section 7.6.1).
 * @param target path and query at that server
 * @throws Error where the server cannot be reached or ends before it responds
 */
export function forwardRequest(
  url: string,
  target: string,
  { method, headers, body }: WireRequest,
  agent: Agent,
): Promise<WireResponse> {
  const { hostname, port } = new URL(url);
  const passed = headers.filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase())).flat();
  const length = body.length > 0 ? ["Content-Length", String(body.length)] : [];
  const host = ["Host", `${hostname}:${port}`];
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      hostname,
      port,
      method,
      path: target,
      headers: [...host, ...passed, ...length],
    };
    const outgoing = sendRequest(options, async (incoming) => {
      try {
        const chunks = await incoming.toArray();
        resolve({
          status: incoming.statusCode ?? 0,
          headers: pairsOf(incoming.rawHeaders),
          body: Buffer.concat(chunks),
        });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Node's flat list of names and values as pairs. */
export function pairsOf(raw: readonly string[]): RawHeaders {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : [],
  );
}
