import { connect } from "node:net";

/** What came back over one connection. */
export interface RawResponse {
  /** Of the last status line that is not informational; undefined if none came. */
  readonly status: number | undefined;
  /** Everything that was received. */
  readonly text: string;
}

/** How bytes are sent. */
export interface SendOptions {
  /** When an incomplete request is to end; not at all if left out. */
  readonly endAfter?: Promise<unknown> | undefined;
}

/** Sends exactly these bytes over a connection of its own, and waits until the server closes it. */
export function sendBytes(
  url: string,
  bytes: string | Buffer,
  { endAfter }: SendOptions = {},
): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const sent = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const finish = (): void => {
      const text = Buffer.concat(chunks).toString("latin1");
      const [, status] = [...text.matchAll(/^HTTP\/1\.1 ([2-9]\d\d) /gm)].at(-1) ?? [];
      resolve({ status: status === undefined ? undefined : Number(status), text });
    };
    const socket = connect(Number(port), hostname);
    socket.on("connect", () => {
      socket.write(sent);
      void endAfter?.then(() => socket.end());
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", finish);
    // A server may close before it has read everything; what it said before counts.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") reject(error);
    });
  });
}
