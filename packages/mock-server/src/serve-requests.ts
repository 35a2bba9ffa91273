import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { allowOrigins, isPreflight } from "./allow-origins.ts";
import { pairsOf } from "./wire/forward-request.ts";
import type { WireRequest, WireResponse } from "./wire/wire-message.ts";

/** Responds to one request. */
export type RequestHandler = (request: WireRequest) => Promise<WireResponse>;

/** Where a server listens. */
export interface ServeOptions {
  /** On 127.0.0.1; 0 for a free one. */
  readonly port: number;
  /** Whether pages of other origins may call it. */
  readonly cors: boolean;
}

/** A running server. */
export interface RequestServer {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Ends it, open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves requests as complete messages, exactly as sent.
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export async function serveRequests(
  handle: RequestHandler,
  { port, cors }: ServeOptions,
): Promise<RequestServer> {
  const respond: RequestHandler = async (request) => {
    if (!cors) return handle(request);
    if (isPreflight(request))
      return allowOrigins(request, { status: 204, headers: [], body: NOTHING });
    return allowOrigins(request, await handle(request));
  };
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, respond);
  });
  const url = await listen(server, port);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOTHING = Buffer.alloc(0);

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: RequestHandler,
): Promise<void> {
  try {
    const response = await handle({
      method: incoming.method ?? "",
      target: incoming.url ?? "",
      headers: pairsOf(incoming.rawHeaders),
      body: Buffer.concat(await incoming.toArray()),
    });
    const headers = response.headers.filter(
      ([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/i.test(name),
    );
    outgoing.writeHead(response.status, headers.flat()).end(response.body);
  } catch (error) {
    outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the mock has no port");
  return `http://127.0.0.1:${address.port}`;
}
