import { createServer, type Socket } from "node:net";

/**
 * A server that does as little as HTTP allows, in its own process, so that only the client is measured.
 * It responds to PUT with 503 and a body, to anything else with 200. It sends its parent the port, and
 * the number of open connections on request.
 */
const PRODUCT = JSON.stringify({
  id: "prod_bench",
  source_id: "bench",
  name: "T-shirt",
  metadata: { color: "blue", sizes: [1, 2, 3] },
  created_at: "2026-01-02T03:04:05.000Z",
  object: "product",
});
const BUSY = JSON.stringify({ message: "busy", padding: "x".repeat(64 * 1024) });
const OK_RESPONSE = writeResponse("200 OK", PRODUCT);
const BUSY_RESPONSE = writeResponse("503 Service Unavailable", BUSY);

const open = new Set<Socket>();
const server = createServer((socket) => {
  open.add(socket);
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => open.delete(socket));
  let received = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (let end = requestEnd(received); end !== undefined; end = requestEnd(received)) {
      socket.write(received.subarray(0, 3).toString() === "PUT" ? BUSY_RESPONSE : OK_RESPONSE);
      received = received.subarray(end);
    }
  });
});

server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("message", () => process.send?.(open.size));
process.on("disconnect", () => process.exit());

function writeResponse(status: string, body: string): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: `;
  return Buffer.from(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Where the first request ends; undefined while it is incomplete. */
function requestEnd(bytes: Buffer): number | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = bytes.toString("latin1", 0, headEnd);
  const end = headEnd + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return bytes.length < end ? undefined : end;
}
