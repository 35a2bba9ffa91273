import {
  Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from "node:http";
import { serveLocally } from "@org/exec";

/** A response that a stub returns itself. */
export interface QueuedResponse {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A server in place of a vendor: it forwards to the mock, except for queued responses. */
export interface Stub {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Queues these responses for the next requests, instead of the mock's. */
  queue(...responses: readonly QueuedResponse[]): void;
  /** Drops the responses that nobody requested. @returns their number */
  clear(): number;
  close(): Promise<void>;
}

/**
 * Starts a stub on a free port of 127.0.0.1.
 * @param mock origin of the mock behind it
 */
export async function startStub(mock: string): Promise<Stub> {
  const queued: QueuedResponse[] = [];
  const agent = new Agent({ keepAlive: true });
  const server = await serveLocally((incoming, outgoing) => {
    const response = queued.shift();
    if (response === undefined) return forward(mock, incoming, outgoing, agent);
    incoming.resume();
    const type = response.body === undefined ? {} : { "Content-Type": "application/json" };
    outgoing.writeHead(response.status, { ...type, ...response.headers });
    outgoing.end(JSON.stringify(response.body));
  });
  return {
    url: server.url,
    queue: (...responses) => void queued.push(...responses),
    clear: () => queued.splice(0).length,
    close: async () => {
      await server.close();
      agent.destroy();
    },
  };
}

function forward(
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  agent: Agent,
): void {
  const { method, headers, url = "/" } = incoming;
  const onward = request(`${origin}${url}`, { method, headers, agent }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.once("error", () => outgoing.destroy());
  incoming.pipe(onward);
}
