import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createPlainServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Certificate } from "./issue-certificate.ts";
import { createRequestReader, type RequestBytes } from "./read-requests.ts";
import type { FaultResponse } from "./response.ts";
import { sendResponse } from "./send-response.ts";

/** A request that the fault server received. */
export interface FaultRequest extends RequestBytes {
  /** Number of the server's connection that it arrived on, from 0. */
  readonly connection: number;
  /** Its number among the requests of that connection, from 0. */
  readonly turn: number;
  /** Its number among all requests of the server, from 0. */
  readonly index: number;
  /** When its last byte arrived, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Decides what the server does with a request. */
export type RequestHandler = (request: FaultRequest) => FaultResponse;

/** A server that does what a test tells it to do, above all wrong things. */
export interface FaultServer {
  /** Origin without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly FaultRequest[];
  /** Connections accepted so far; over TLS those whose handshake succeeded. */
  connections(): number;
  openConnections(): number;
  /**
   * Resolves once no connection that carried a request is open. Fetch also opens spare ones and
   * keeps them for seconds.
   */
  whenLeft(): Promise<void>;
  /** Closes all connections and stops listening. */
  close(): Promise<void>;
}

/** Where and how to listen; plain HTTP on a free port by default. */
export interface FaultServerOptions {
  readonly certificate?: Certificate;
  readonly port?: number;
}

/** Starts a fault server on 127.0.0.1. @throws Error if the port is taken */
export async function startFaultServer(
  handle: RequestHandler,
  { certificate, port = 0 }: FaultServerOptions = {},
): Promise<FaultServer> {
  const requests: FaultRequest[] = [];
  const open = new Set<Socket>();
  const used = new Set<Socket>();
  const waiting = new Set<() => void>();
  let connections = 0;

  const serve = (socket: Socket): void => {
    const connection = connections++;
    const read = createRequestReader();
    let turn = 0;
    let sent: Promise<void> = Promise.resolve();
    open.add(socket);
    // Tests are about clients that leave early: this is no error of the server.
    socket.on("error", () => {});
    socket.on("close", () => {
      open.delete(socket);
      used.delete(socket);
      if (used.size === 0) for (const resolve of waiting) resolve();
    });
    socket.on("data", (chunk) => {
      for (const bytes of read(chunk)) {
        const request: FaultRequest = {
          ...bytes,
          connection,
          turn: turn++,
          index: requests.length,
          at: performance.now(),
        };
        requests.push(request);
        used.add(socket);
        const response = handle(request);
        sent = sent.then(() => sendResponse(socket, response));
      }
    });
  };
  // Responses go out step by step: two halves of one must not arrive later as one segment.
  const server: Server =
    certificate === undefined
      ? createPlainServer({ noDelay: true }, serve)
      : createTlsServer({ key: certificate.key, cert: certificate.cert, noDelay: true }, serve);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // The backlog must have room for a thousand calls at once.
    server.listen(port, "127.0.0.1", 4096, resolve);
  });
  // A listening TCP server has an address of this shape; only pipes have another.
  const address = server.address() as AddressInfo;

  return {
    url: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    connections: () => connections,
    openConnections: () => open.size,
    whenLeft: () =>
      new Promise((resolve) => {
        waiting.add(resolve);
        if (used.size === 0) resolve();
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
