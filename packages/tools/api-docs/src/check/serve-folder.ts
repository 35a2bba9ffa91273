import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
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

/**
 * Serves the files of a folder on an ephemeral loopback port, as a static host would: nothing outside
 * the folder, and a 400 for a path that cannot be decoded.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = await serveLocally(async (request, response) => {
    const path = pathOf(request.url ?? "/");
    const file = path === undefined ? undefined : join(folder, path);
    // Decoding may have brought new dots and slashes.
    const isInside = file?.startsWith(join(folder, sep)) === true;
    const bytes = isInside ? await readFile(file).catch(() => undefined) : undefined;
    if (file === undefined) response.writeHead(400).end();
    else if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": typeOf(file) }).end(bytes);
  });
  return {
    url: `${server.url}/`,
    close: server.close,
  };
}

/** The decoded path of a request target; undefined if it is none. */
function pathOf(target: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(target, "http://folder").pathname);
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
