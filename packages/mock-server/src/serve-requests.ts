import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { allowOrigins, isPreflight } from "./allow-origins.ts";
import { type ReceivedMessage, type RequestLimits, receiveRequest } from "./receive-request.ts";
import { problemResponse, type WireResponse } from "./wire/wire-message.ts";

/** Responds to one request. */
export type RequestHandler = (message: ReceivedMessage) => Promise<WireResponse>;

/** Where a server listens, and what it accepts. */
export interface ServeOptions extends RequestLimits {
  /** On 127.0.0.1; 0 for a free one. */
  readonly port: number;
  /** Whether pages of other origins may call it. */
  readonly cors: boolean;
  /** Milliseconds from the first byte of a request to its last. */
  readonly requestTimeout?: number;
}

/** A running server. */
export interface RequestServer {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Ends it, open connections too. */
  readonly close: () => Promise<void>;
}

/** Bytes of all headers; Node responds with 431 to more. */
const MAX_HEADER_SIZE = 16 * 1024;
/** Milliseconds; Node responds with 408 after them. */
const REQUEST_TIMEOUT = 30_000;
/** Milliseconds from the first byte of a request to the end of its headers. */
const HEADERS_TIMEOUT = 10_000;

/**
 * Serves requests as complete messages, exactly as sent. An error that the handler throws is not
 * caught: it is its caller's own.
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export async function serveRequests(
  handle: RequestHandler,
  options: ServeOptions,
): Promise<RequestServer> {
  const { port, cors, allowedHosts, requestTimeout = REQUEST_TIMEOUT } = options;
  const respond: RequestHandler = async (message) => {
    const { request, refusal } = message;
    if (!cors || refusal?.code === "host") return handle(message);
    const response = isPreflight(request) ? NO_CONTENT : await handle(message);
    return allowOrigins(request, response, allowedHosts);
  };
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_SIZE,
      headersTimeout: Math.min(HEADERS_TIMEOUT, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
    },
    (incoming, outgoing) => {
      void serve(incoming, outgoing, respond, options);
    },
  );
  // Without a listener Node closes the connection without a word.
  server.on("connect", (_, socket) => {
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n");
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

const NO_CONTENT: WireResponse = { status: 204, headers: [], body: Buffer.alloc(0) };

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: RequestHandler,
  limits: RequestLimits,
): Promise<void> {
  const message = await receiveRequest(incoming, limits).catch(() => undefined);
  if (message === undefined) {
    // The client is gone.
    outgoing.destroy();
    return;
  }
  const response = await handle(message).catch((error: unknown) => {
    send(outgoing, problemResponse(500, { title: "the mock server's process has an error" }));
    throw error;
  });
  send(outgoing, response);
}

function send(outgoing: ServerResponse, response: WireResponse): void {
  try {
    write(outgoing, response);
  } catch {
    // A header that Node does not write.
    outgoing.destroy();
  }
}

function write(outgoing: ServerResponse, { status, headers, body }: WireResponse): void {
  const kept = headers.filter(
    ([name]) => !/^(?:connection|keep-alive|transfer-encoding|content-length)$/i.test(name),
  );
  // RFC 9110 section 8.6.
  const length = status === 204 || status === 304 ? [] : ["Content-Length", String(body.length)];
  outgoing.writeHead(status, [...kept.flat(), ...length]).end(body);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the mock has no port");
  return `http://127.0.0.1:${address.port}`;
}
