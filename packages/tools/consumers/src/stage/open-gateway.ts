import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** One row's own way to the vendors, so that its requests are told from those of other rows. */
export interface Gateway {
  /** Without a trailing slash. */
  readonly origin: string;
  /** Origin of a vendor's mock as seen through here. */
  urlOf(vendor: string): string;
  /** Vendor and status of every answer, as `voucherify 200`, in order. */
  readonly answers: readonly string[];
  close(): Promise<void>;
}

/** Below it lies one folder per vendor; everything else is a file. */
const CALLS = "/calls/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/**
 * Opens a server on an ephemeral loopback port that hands calls on to the vendors' mocks.
 * @param mocks origin by vendor
 * @param files folder whose files it serves to browsers as well: page and calls are of one origin
 */
export async function openGateway(
  mocks: ReadonlyMap<string, string>,
  files?: string,
): Promise<Gateway> {
  const answers: string[] = [];
  const server = createServer((incoming, answer) => {
    const target = incoming.url ?? "/";
    const [, vendor = "", rest = ""] = /^\/calls\/([^/]+)(.*)$/.exec(target) ?? [];
    const mock = mocks.get(vendor);
    if (mock === undefined) return void sendFile(files, target, answer);
    handOn(new URL(mock), rest, incoming, answer, (status) => answers.push(`${vendor} ${status}`));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    urlOf: (vendor) => `${origin}${CALLS}${vendor}`,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The path goes on as it came: parsed as a URL it might change. */
function handOn(
  mock: URL,
  path: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
  note: (status: number) => void,
): void {
  const { method = "GET", headers } = incoming;
  const { hostname, port } = mock;
  const outgoing = request({ hostname, port, path, method, headers, agent: false }, (received) => {
    const status = received.statusCode ?? 502;
    note(status);
    answer.writeHead(status, received.headers);
    received.pipe(answer);
  });
  outgoing.once("error", () => answer.destroy());
  incoming.pipe(outgoing);
}

async function sendFile(
  folder: string | undefined,
  target: string,
  answer: ServerResponse,
): Promise<void> {
  const path = target === "/" ? "/index.html" : target.replace(/[?#].*$/, "");
  const bytes =
    folder === undefined || path.includes("..")
      ? undefined
      : await readFile(join(folder, path)).catch(() => undefined);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  answer.writeHead(bytes === undefined ? 404 : 200, { "Content-Type": type }).end(bytes);
}
