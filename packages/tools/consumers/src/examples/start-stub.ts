import { once } from "node:events";
import {
  Agent,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** An answer that a stub gives by itself. */
export interface StagedAnswer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A server that stands in for a vendor: its mock, but for the answers that are staged. */
export interface Stub {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Gives these answers to the next requests, in turn, instead of the mock. */
  stage(...answers: readonly StagedAnswer[]): void;
  /** Drops what is staged and was not asked for; how many that were. */
  unstage(): number;
  close(): Promise<void>;
}

/**
 * Starts a stub on a free port of 127.0.0.1.
 * @param mock origin of the mock that it stands before
 */
export async function startStub(mock: string): Promise<Stub> {
  const staged: StagedAnswer[] = [];
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const answer = staged.shift();
    if (answer === undefined) return forward(mock, incoming, outgoing, agent);
    incoming.resume();
    const type = answer.body === undefined ? {} : { "Content-Type": "application/json" };
    outgoing.writeHead(answer.status, { ...type, ...answer.headers });
    outgoing.end(JSON.stringify(answer.body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stage: (...answers) => void staged.push(...answers),
    unstage: () => staged.splice(0).length,
    close: async () => {
      server.close();
      server.closeAllConnections();
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
  const onward = request(`${origin}${url}`, { method, headers, agent }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once("error", () => outgoing.destroy());
  incoming.pipe(onward);
}
