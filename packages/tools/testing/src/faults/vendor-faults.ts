import { EMPTY_ERRORS } from "./empty-errors.ts";
import { type FaultResponse, inTurn, RESET, respondJson, STALL } from "./response.ts";

/** A fault that every operation of a vendor meets, and the outcome that it must have. */
export interface VendorFault {
  readonly name: string;
  /** Starts the responses to one call, one per request; `ok` is a success as its contract says. */
  readonly responses: (ok: FaultResponse) => () => FaultResponse;
  /** Whether the first attempt times out as soon as its request has arrived. */
  readonly timesOut?: boolean;
  /** Requests that reach the server, if the call may be retried and if not. */
  readonly attempts: { readonly replayed: number; readonly once: number };
  /** Status of the result, or name of the error that the call rejects with. */
  readonly outcome: { readonly replayed: number | string; readonly once: number | string };
  /** Milliseconds that must pass between the first two requests. */
  readonly waitMs?: number;
}

const failOnce = (ok: FaultResponse, status: number, headers = {}) =>
  inTurn(respondJson({}, status, headers), ok);
const passing = (status: number): VendorFault => ({
  name: `${status}, then success`,
  responses: (ok) => failOnce(ok, status),
  attempts: { replayed: 2, once: 1 },
  outcome: { replayed: 200, once: status },
  waitMs: 100,
});

/** The faults whose outcome depends on what a vendor's operations declare. */
export const VENDOR_FAULTS: readonly VendorFault[] = [
  ...[408, 425, 500, 502, 503, 504].map(passing),
  {
    name: "429 with a second to wait, then success",
    responses: (ok) => failOnce(ok, 429, { "Retry-After": "1" }),
    attempts: { replayed: 2, once: 2 },
    outcome: { replayed: 200, once: 200 },
    waitMs: 1000,
  },
  ...[400, 401, 403, 404, 501].map((status) => ({
    name: `${status} is final`,
    responses: (ok: FaultResponse) => failOnce(ok, status),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: status, once: status },
  })),
  ...Object.entries(EMPTY_ERRORS).map(([body, respondWith]) => ({
    name: `404 with ${body}`,
    responses: () => () => respondWith(404),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: 404, once: 404 },
  })),
  {
    name: "a reset, then success",
    responses: (ok) => inTurn([RESET], ok),
    attempts: { replayed: 2, once: 1 },
    outcome: { replayed: 200, once: "NetworkError" },
  },
  {
    name: "no response, then success",
    responses: (ok) => inTurn([STALL], ok),
    timesOut: true,
    attempts: { replayed: 2, once: 1 },
    outcome: { replayed: 200, once: "TimeoutError" },
  },
  {
    name: "a redirect",
    responses: (ok) =>
      inTurn([{ send: "HTTP/1.1 307 Test\r\nLocation: /\r\nContent-Length: 0\r\n\r\n" }], ok),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: "RedirectError", once: "RedirectError" },
  },
];
