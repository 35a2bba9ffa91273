import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createPlainServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Certificate } from "./make-certificate.ts";
import { createRequestReader, type RequestBytes } from "./read-requests.ts";
import type { Answer } from "./response.ts";
import { sendAnswer } from "./send-response.ts";

/** A request that the fault server got. */
export interface FaultRequest extends RequestBytes {
  /** Which of the server's connections brought it, counted from 0. */
  readonly connection: number;
  /** Which request of that connection it is, counted from 0. */
  readonly turn: number;
  /** Which request of the server it is, counted from 0. */
  readonly index: number;
  /** When its last byte arrived, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Decides what becomes of a request. */
export type AnswerRequest = (request: FaultRequest) => Answer;

/** A server that answers as told, wrongly above all. */
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
   * Resolves once no connection that brought a request is open. Fetch also opens some in reserve,
   * and keeps them for seconds.
   */
  whenLeft(): Promise<void>;
  /** Breaks all connections off and stops listening. */
  close(): Promise<void>;
}

/** Where to listen and how; plain HTTP on a free port when left out. */
export interface FaultServerOptions {
  readonly certificate?: Certificate;
  readonly port?: number;
}

/** Starts a fault server on 127.0.0.1. Rejects when the port is taken. */
export async function startFaultServer(
  answer: AnswerRequest,
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
    // A client that leaves early is what the tests are about, not an error of the server.
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
        const steps = answer(request);
        sent = sent.then(() => sendAnswer(socket, steps));
      }
    });
  };
  // Answers go out step by step: an answer that is cut in two must not arrive as one segment later.
  const server: Server =
    certificate === undefined
      ? createPlainServer({ noDelay: true }, serve)
      : createTlsServer({ key: certificate.key, cert: certificate.cert, noDelay: true }, serve);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // A thousand calls at once must not find the queue of new connections full.
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
