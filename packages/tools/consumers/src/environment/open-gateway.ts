import { readFile } from "node:fs/promises";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { serveLocally } from "@org/exec";

/** A proxy to the vendors' mocks for one check, which counts the requests of this check alone. */
export interface Gateway {
  /** Without a trailing slash. */
  readonly origin: string;
  /** Origin of a vendor's mock as seen through here. */
  urlOf(vendor: string): string;
  /** Vendor and status of every response, such as `acme 200`, in order. */
  readonly responses: readonly string[];
  close(): Promise<void>;
}

/** Below it is one folder per vendor; everything else is a file. */
const CALLS = "/calls/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/**
 * Opens a server on an ephemeral loopback port that forwards calls to the vendors' mocks.
 * @param mocks origin by vendor
 * @param files folder whose files it serves too, so that page and calls are same-origin
 */
export async function openGateway(
  mocks: ReadonlyMap<string, string>,
  files?: string,
): Promise<Gateway> {
  const responses: string[] = [];
  const server = await serveLocally((incoming, outgoing) => {
    const target = incoming.url ?? "/";
    const [, vendor = "", rest = ""] = /^\/calls\/([^/]+)(\/.*)?$/.exec(target) ?? [];
    const mock = mocks.get(vendor);
    if (mock === undefined) return void sendFile(files, target, outgoing);
    forward(new URL(mock), rest, incoming, outgoing, (status) => {
      responses.push(`${vendor} ${status}`);
    });
  });
  const origin = server.url;
  return {
    origin,
    urlOf: (vendor) => `${origin}${CALLS}${vendor}`,
    responses,
    close: server.close,
  };
}

/** Forwards the path as it came: parsing it as a URL might change it. */
function forward(
  mock: URL,
  path: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  note: (status: number) => void,
): void {
  const { method = "GET", headers } = incoming;
  const { hostname, port } = mock;
  const onward = request({ hostname, port, path, method, headers, agent: false }, (received) => {
    const status = received.statusCode ?? 502;
    note(status);
    outgoing.writeHead(status, received.headers);
    received.pipe(outgoing);
  });
  onward.once("error", () => outgoing.destroy());
  incoming.pipe(onward);
}

async function sendFile(
  folder: string | undefined,
  target: string,
  outgoing: ServerResponse,
): Promise<void> {
  const path = target === "/" ? "/index.html" : target.replace(/[?#].*/, "");
  const bytes =
    folder === undefined || path.includes("..")
      ? undefined
      : await readFile(join(folder, path)).catch(() => undefined);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  outgoing.writeHead(bytes === undefined ? 404 : 200, { "Content-Type": type }).end(bytes);
}
