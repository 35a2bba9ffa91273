import type { IncomingMessage } from "node:http";
import { isAllowedHost } from "./allowed-hosts.ts";
import type { Violation } from "./wire/violation.ts";
import { headerValues, type RawHeaders, type WireRequest } from "./wire/wire-message.ts";

/** What is accepted from a connection. */
export interface RequestLimits {
  /** Names of hosts, beside this machine's own, that a request may be for. */
  readonly allowedHosts: readonly string[];
  /** In bytes. */
  readonly maxBodySize: number;
}

/** A request, and why it is refused whatever the contract says. */
export interface ReceivedMessage {
  readonly request: WireRequest;
  readonly refusal: Violation | undefined;
}

/**
 * Receives a request as a complete message; of a body that is too large nothing is kept.
 * @throws Error where the client ends before the message does
 */
export async function receiveRequest(
  incoming: IncomingMessage,
  { allowedHosts, maxBodySize }: RequestLimits,
): Promise<ReceivedMessage> {
  const headers = pairsOf(incoming.rawHeaders);
  const { method = "", url: target = "" } = incoming;
  const receive = (body: Buffer, refusal?: Violation): ReceivedMessage => ({
    request: { method, target, headers, body },
    refusal,
  });
  const hosts = headerValues(headers, "host");
  if (hosts.length !== 1 || !isAllowedHost(hosts.join(), allowedHosts)) {
    incoming.resume();
    return receive(NOTHING, { code: "host", message: refuseHost(hosts) });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // To its end in any case, or the client would fail to send before it reads the response.
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= maxBodySize) chunks.push(chunk);
  }
  if (size <= maxBodySize) return receive(Buffer.concat(chunks));
  const message = `the body has more than ${maxBodySize} bytes`;
  return receive(NOTHING, { code: "body-size", message });
}

const NOTHING = Buffer.alloc(0);

function refuseHost(hosts: readonly string[]): string {
  const [host = "none"] = hosts;
  const found = hosts.length > 1 ? "several" : JSON.stringify(host.slice(0, 100));
  return `Host is ${found}, which is neither this machine nor one of the allowed hosts`;
}

/** Node's flat list of names and values as pairs. */
function pairsOf(raw: readonly string[]): RawHeaders {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : [],
  );
}
