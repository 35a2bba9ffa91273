import { gzipSync } from "node:zlib";
import { type Answer, FIN, head, RESET, respond, STALL } from "./response.ts";

/** How far a broken answer gets before it goes wrong. */
export type BrokenPhase = "headers" | "body";

/** An answer that no client can use, or only with care. */
export interface BrokenAnswer {
  /** Row of the acceptance table. */
  readonly row: string;
  readonly name: string;
  readonly answer: Answer;
  readonly phase: BrokenPhase;
  /**
   * `transport`: the connection or the HTTP breaks, so that nobody knows whether the vendor did
   * the work. `content`: a whole answer arrives, and is not what the contract says.
   */
  readonly kind: "transport" | "content";
}

const JSON_TYPE = { "Content-Type": "application/json" };
const PRODUCT = '{"id":"tee","name":"T-shirt"}';
const CUT_GZIP = gzipSync(PRODUCT).subarray(0, 24);

/** Rows F10 to F20: each must end in a typed error. */
export const BROKEN_ANSWERS: readonly BrokenAnswer[] = [
  broken("F10", "reset before any byte", "headers", [RESET]),
  broken("F10", "closed before any byte", "headers", [FIN]),
  broken("F11", "reset after the headers", "body", [
    { send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) },
    RESET,
  ]),
  broken("F12", "closed within the body", "body", [
    { send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) },
    { send: PRODUCT.slice(0, 12) },
    FIN,
  ]),
  broken("F13", "chunked body cut off", "body", [
    { send: head(200, { ...JSON_TYPE, "Transfer-Encoding": "chunked" }) },
    { send: `1d\r\n${PRODUCT}\r\n` },
    FIN,
  ]),
  broken("F14", "gzip that is none", "body", respond(200, PRODUCT, gzipHeaders())),
  broken("F15", "garbage instead of a status line", "headers", [{ send: "garbage\r\n\r\n" }, FIN]),
  broken("F16", "switching protocols", "headers", [
    { send: head(101, { Connection: "Upgrade", Upgrade: "websocket" }) },
    STALL,
  ]),
  broken(
    "F17",
    "headers of 32 KiB",
    "headers",
    respond(200, PRODUCT, { "X-Long": "x".repeat(32_768) }),
  ),
  // Node inflates what there is of a cut stream and says nothing of the rest.
  wrong("F14", "gzip cut off", respond(200, CUT_GZIP, gzipHeaders())),
  wrong("F18", "truncated JSON", respond(200, PRODUCT.slice(0, 12), JSON_TYPE)),
  wrong(
    "F19",
    "an HTML page",
    respond(200, "<html>signed out</html>", { "Content-Type": "text/html" }),
  ),
  wrong("F20", "plain text", respond(201, "created", { "Content-Type": "text/plain" })),
];

/** Row F21: a byte order mark before JSON, which is skipped. */
export const BOM_ANSWER: Answer = respond(200, `\uFEFF${PRODUCT}`, JSON_TYPE);

/** An answer that does not come to an end. */
export interface StalledAnswer {
  readonly row: string;
  readonly name: string;
  readonly answer: Answer;
  readonly phase: BrokenPhase;
}

/** Rows F22 to F25: each must end in a timeout. */
export const STALLED_ANSWERS: readonly StalledAnswer[] = [
  { row: "F22", name: "never answers", phase: "headers", answer: [STALL] },
  {
    row: "F23",
    name: "headers, then silence",
    phase: "body",
    answer: [{ send: head(200, { ...JSON_TYPE, "Content-Length": "29" }) }, STALL],
  },
  {
    row: "F24",
    name: "one byte every 50 ms",
    phase: "body",
    answer: [
      { send: head(200, { ...JSON_TYPE, "Content-Length": "1000" }) },
      { drip: " ".repeat(1000), every: 50 },
    ],
  },
  {
    row: "F25",
    name: "an error whose body stalls",
    phase: "body",
    answer: [{ send: head(500, { ...JSON_TYPE, "Content-Length": "29" }) }, STALL],
  },
];

function broken(row: string, name: string, phase: BrokenPhase, answer: Answer): BrokenAnswer {
  return { row, name, phase, answer, kind: "transport" };
}

function wrong(row: string, name: string, answer: Answer): BrokenAnswer {
  return { row, name, phase: "body", answer, kind: "content" };
}

function gzipHeaders() {
  return { ...JSON_TYPE, "Content-Encoding": "gzip" };
}
