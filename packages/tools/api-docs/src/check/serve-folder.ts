import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { serveLocally } from "@org/exec";

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
  const server = await serveLocally(async (request, response) => {
    // Resolving the path against a root removes every `..`.
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://folder").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const bytes = await readFile(file).catch(() => undefined);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": type }).end(bytes);
  });
  return {
    url: `${server.url}/`,
    close: server.close,
  };
}
