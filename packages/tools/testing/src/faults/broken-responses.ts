import { gzipSync } from "node:zlib";
import { type FaultResponse, FIN, head, RESET, respond, STALL } from "./response.ts";

/** How far a broken response gets before it goes wrong. */
export type BrokenPhase = "headers" | "body";

/** A response that no client can use, or only with care. */
export interface BrokenResponse {
  readonly name: string;
  readonly response: FaultResponse;
  readonly phase: BrokenPhase;
  /**
   * `transport`: the connection or the HTTP breaks, so nobody knows whether the vendor did the
   * work. `content`: a complete response arrives, but not what the contract says.
   */
  readonly kind: "transport" | "content";
}

const JSON_TYPE = { "Content-Type": "application/json" };
const PRODUCT = '{"id":"tee","name":"T-shirt"}';
const CUT_GZIP = gzipSync(PRODUCT).subarray(0, 24);

/** Each must end in a typed error. */
export const BROKEN_RESPONSES: readonly BrokenResponse[] = [
  broken("reset before any byte", "headers", [RESET]),
  broken("closed before any byte", "headers", [FIN]),
  broken("reset after the headers", "body", [
    { send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) },
    RESET,
  ]),
  broken("closed in the middle of the body", "body", [
    { send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) },
    { send: PRODUCT.slice(0, 12) },
    FIN,
  ]),
  broken("truncated chunked body", "body", [
    { send: head(200, { ...JSON_TYPE, "Transfer-Encoding": "chunked" }) },
    { send: `1d\r\n${PRODUCT}\r\n` },
    FIN,
  ]),
  broken("gzip in name only", "body", respond(200, PRODUCT, gzipHeaders())),
  broken("garbage instead of a status line", "headers", [{ send: "garbage\r\n\r\n" }, FIN]),
  broken("switching protocols", "headers", [
    { send: head(101, { Connection: "Upgrade", Upgrade: "websocket" }) },
    STALL,
  ]),
  broken("headers of 32 KiB", "headers", respond(200, PRODUCT, { "X-Long": "x".repeat(32_768) })),
  // Node inflates what it has of a truncated stream and reports nothing about the rest.
  wrong("truncated gzip", respond(200, CUT_GZIP, gzipHeaders())),
  wrong("truncated JSON", respond(200, PRODUCT.slice(0, 12), JSON_TYPE)),
  wrong("an HTML page", respond(200, "<html>signed out</html>", { "Content-Type": "text/html" })),
  wrong("plain text", respond(201, "created", { "Content-Type": "text/plain" })),
];

/** A byte order mark before JSON, which is skipped. */
export const BOM_RESPONSE: FaultResponse = respond(200, `\uFEFF${PRODUCT}`, JSON_TYPE);

/** A response that never ends. */
export interface StalledResponse {
  readonly name: string;
  readonly response: FaultResponse;
  readonly phase: BrokenPhase;
}

/** Each must end in a timeout. */
export const STALLED_RESPONSES: readonly StalledResponse[] = [
  { name: "no response", phase: "headers", response: [STALL] },
  {
    name: "headers, then silence",
    phase: "body",
    response: [{ send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) }, STALL],
  },
  {
    name: "one byte every 50 ms",
    phase: "body",
    response: [
      { send: head(200, { ...JSON_TYPE, "Content-Length": "1000" }) },
      { drip: " ".repeat(1000), every: 50 },
    ],
  },
  {
    name: "an error whose body stalls",
    phase: "body",
    response: [{ send: head(500, { ...JSON_TYPE, "Content-Length": "29" }) }, STALL],
  },
];

function broken(name: string, phase: BrokenPhase, response: FaultResponse): BrokenResponse {
  return { name, phase, response, kind: "transport" };
}

function wrong(name: string, response: FaultResponse): BrokenResponse {
  return { name, phase: "body", response, kind: "content" };
}

function gzipHeaders() {
  return { ...JSON_TYPE, "Content-Encoding": "gzip" };
}
