import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { serveLocally } from "@org/exec";

/**
 * What a proxy does with a request: forwards it; responds with 503 itself; never responds; or forwards
 * it and then closes the connection instead of responding.
 */
export type Treatment = "pass" | "refuse" | "hold" | "lose-response";

/** A registry behind a proxy that can fail. */
export interface RegistryProxy {
  readonly url: string;
  /** Resolves when the first request is held. */
  readonly held: Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy before a registry that treats each request as `treat` says. */
export async function startRegistryProxy(
  registry: string,
  treat: (method: string, path: string) => Treatment,
): Promise<RegistryProxy> {
  let reportHeld = (): void => {};
  const held = new Promise<void>((resolve) => {
    reportHeld = resolve;
  });
  const server = await serveLocally((incoming, response) => {
    const path = incoming.url ?? "/";
    const treatment = treat(incoming.method ?? "GET", decodeURIComponent(path));
    if (treatment === "hold") return reportHeld();
    if (treatment === "refuse") {
      incoming.resume();
      response.writeHead(503).end("{}");
      return;
    }
    forward(registry, incoming, response, treatment === "lose-response");
  });
  return {
    url: `${server.url}/`,
    held,
    close: server.close,
  };
}

function forward(
  registry: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  loseResponse: boolean,
): void {
  const outgoing = request(
    new URL(incoming.url ?? "/", registry),
    { method: incoming.method ?? "GET", headers: incoming.headers, agent: false },
    (received) => {
      if (loseResponse) {
        received.resume().once("end", () => response.destroy());
        return;
      }
      response.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(response);
    },
  );
  outgoing.once("error", () => response.destroy());
  incoming.pipe(outgoing);
}
