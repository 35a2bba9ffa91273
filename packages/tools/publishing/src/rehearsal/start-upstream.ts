import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that stands for the vendors' own. */
export interface Upstream {
  /** URL of a page. */
  urlOf(page: string): string;
  close(): Promise<void>;
}

/**
 * Starts a server on a loopback port.
 * @param textOf the text of a page as it is now, by its name; undefined where there is none
 */
export async function startUpstream(
  textOf: (page: string) => string | undefined,
): Promise<Upstream> {
  const server = createServer((request, response) => {
    const text = textOf(decodeURIComponent((request.url ?? "/").slice(1)));
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": "text/markdown; charset=utf-8" }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (page) => `http://127.0.0.1:${port}/${encodeURIComponent(page)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
