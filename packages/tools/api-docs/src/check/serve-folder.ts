import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** A served folder. */
export interface ServedFolder {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of a folder on an ephemeral loopback port, as a static host would. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    // Resolving the path against a root removes every `..`.
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://folder").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const bytes = await readFile(file).catch(() => undefined);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": type }).end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
