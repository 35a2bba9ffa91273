import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What a front does with a request: hands it on; answers 503 itself; never answers; or hands it on and
 * then cuts the line instead of answering.
 */
export type Treatment = "pass" | "refuse" | "hold" | "lose-answer";

/** A registry seen through a line that can be disturbed. */
export interface Front {
  readonly url: string;
  /** Resolves when the first request is held. */
  readonly held: Promise<void>;
  close(): Promise<void>;
}

/** Starts a server that stands before a registry and treats each request as `treat` says. */
export async function startFront(
  registry: string,
  treat: (method: string, path: string) => Treatment,
): Promise<Front> {
  let tellHeld = (): void => {};
  const held = new Promise<void>((resolve) => {
    tellHeld = resolve;
  });
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? "/";
    const treatment = treat(incoming.method ?? "GET", decodeURIComponent(path));
    if (treatment === "hold") return tellHeld();
    if (treatment === "refuse") {
      incoming.resume();
      answer.writeHead(503).end("{}");
      return;
    }
    handOn(registry, incoming, answer, treatment === "lose-answer");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    held,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function handOn(
  registry: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
  loseAnswer: boolean,
): void {
  const outgoing = request(
    new URL(incoming.url ?? "/", registry),
    { method: incoming.method ?? "GET", headers: incoming.headers, agent: false },
    (received) => {
      if (loseAnswer) {
        received.resume().once("end", () => answer.destroy());
        return;
      }
      answer.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(answer);
    },
  );
  outgoing.once("error", () => answer.destroy());
  incoming.pipe(outgoing);
}
