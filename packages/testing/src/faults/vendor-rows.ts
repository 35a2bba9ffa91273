import { type Answer, inTurn, RESET, respondJson, STALL } from "./answer.ts";
import { EMPTY_ERRORS } from "./empty-errors.ts";

/** A fault that every operation of a vendor meets, and what must come of it. */
export interface VendorRow {
  readonly row: string;
  readonly name: string;
  /** Hands out the answers to one call. */
  readonly answers: () => () => Answer;
  /** Whether an attempt comes to a standstill, which its time limit ends. */
  readonly stalls?: true;
  /** Requests that reach the server: when the call may be replayed, and when not. */
  readonly attempts: { readonly replayed: number; readonly once: number };
  /** Status of the result, or name of the error that the call rejects with. */
  readonly outcome: { readonly replayed: number | string; readonly once: number | string };
  /** Milliseconds that must pass between the first two requests. */
  readonly waitMs?: number;
}

const ok = respondJson({});
const failOnce = (status: number, headers = {}) => inTurn(respondJson({}, status, headers), ok);
const passing = (status: number): VendorRow => ({
  row: "F1 to F7",
  name: `${status}, then success`,
  answers: () => failOnce(status),
  attempts: { replayed: 2, once: 1 },
  outcome: { replayed: 200, once: status },
  waitMs: 100,
});

/** Rows of the acceptance table that concern what a vendor's operations declare. */
export const VENDOR_ROWS: readonly VendorRow[] = [
  ...[408, 425, 500, 502, 503, 504].map(passing),
  {
    row: "F7, F28",
    name: "429 with a second to wait, then success",
    answers: () => failOnce(429, { "Retry-After": "1" }),
    attempts: { replayed: 2, once: 2 },
    outcome: { replayed: 200, once: 200 },
    waitMs: 1000,
  },
  ...[400, 401, 403, 404, 501].map((status) => ({
    row: "F8",
    name: `${status} is final`,
    answers: () => failOnce(status),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: status, once: status },
  })),
  ...Object.entries(EMPTY_ERRORS).map(([body, answer]) => ({
    row: "F9",
    name: `404 with ${body}`,
    answers: () => () => answer(404),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: 404, once: 404 },
  })),
  {
    row: "F10",
    name: "a reset, then success",
    answers: () => inTurn([RESET], ok),
    attempts: { replayed: 2, once: 1 },
    outcome: { replayed: 200, once: "NetworkError" },
  },
  {
    row: "F22",
    name: "no answer, then success",
    answers: () => inTurn([STALL], ok),
    stalls: true,
    attempts: { replayed: 2, once: 1 },
    outcome: { replayed: 200, once: "TimeoutError" },
  },
  {
    row: "6.2",
    name: "a redirect",
    answers: () =>
      inTurn([{ send: "HTTP/1.1 307 Test\r\nLocation: /\r\nContent-Length: 0\r\n\r\n" }], ok),
    attempts: { replayed: 1, once: 1 },
    outcome: { replayed: "RedirectError", once: "RedirectError" },
  },
];
