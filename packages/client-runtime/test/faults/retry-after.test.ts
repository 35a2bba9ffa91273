import { inTurn, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { call, clientOf, OPERATIONS, serve } from "./fault-client.ts";
import { createTestClock } from "./test-clock.ts";

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** What the vendor asks for, and the milliseconds that must pass before the retry. */
interface RetryAfterCase {
  readonly headers: Headers;
  /** At least this; the client's own backoff where undefined. */
  readonly atLeast?: number;
  /** Not waited for: the vendor's response is the error, with this as `retryAfterMs`. */
  readonly tooLong?: number;
}

// A date in a header has no milliseconds: `inMs` is later than asked by less than a second.
const date = (inMs: number): Date => new Date(Math.ceil((Date.now() + inMs) / 1000) * 1000);
const imf = (inMs: number): string => date(inMs).toUTCString();
const after = (value: string | readonly string[]): Headers => ({ "Retry-After": value });

function rfc850(inMs: number, years = 0): string {
  const when = date(inMs);
  when.setUTCFullYear(when.getUTCFullYear() + years);
  const [, day, month, year = "", time] = when.toUTCString().split(/,? /);
  return `Sunday, ${day}-${month}-${year.slice(2)} ${time} GMT`;
}

function asctime(inMs: number): string {
  const [weekday, day = "", month, year, time] = date(inMs).toUTCString().split(/,? /);
  return `${weekday} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
}

const CORPUS: Readonly<Record<string, () => RetryAfterCase>> = {
  "one second": () => ({ headers: after("1"), atLeast: 1000 }),
  "two seconds": () => ({ headers: after("2"), atLeast: 2000 }),
  "a minute": () => ({ headers: after("60"), atLeast: 60_000 }),
  "more than a minute": () => ({ headers: after("61"), tooLong: 61_000 }),
  zero: () => ({ headers: after("0") }),
  "a fraction": () => ({ headers: after("1.5") }),
  negative: () => ({ headers: after("-5") }),
  signed: () => ({ headers: after("+5") }),
  letters: () => ({ headers: after("abc") }),
  empty: () => ({ headers: after("") }),
  hexadecimal: () => ({ headers: after("0x10") }),
  exponent: () => ({ headers: after("1e3") }),
  Infinity: () => ({ headers: after("Infinity") }),
  "a unit": () => ({ headers: after("2s") }),
  "more than a timer holds": () => ({ headers: after("2147484"), tooLong: 2_147_484_000 }),
  "eleven digits": () => ({ headers: after("99999999999"), tooLong: 99_999_999_999_000 }),
  "white space around": () => ({ headers: after("  2  "), atLeast: 2000 }),
  "IMF-fixdate": () => ({ headers: after(imf(3000)), atLeast: 3000 }),
  "IMF-fixdate, past": () => ({ headers: after(imf(-60_000)) }),
  "IMF-fixdate, 1970": () => ({ headers: after("Thu, 01 Jan 1970 00:00:00 GMT") }),
  "IMF-fixdate, no such day": () => ({ headers: after("Mon, 99 Foo 2026 00:00:00 GMT") }),
  "RFC 850": () => ({ headers: after(rfc850(3000)), atLeast: 3000 }),
  "RFC 850, 40 years ago": () => ({ headers: after(rfc850(0, -40)) }),
  asctime: () => ({ headers: after(asctime(3000)), atLeast: 3000 }),
  "leap second, past": () => ({ headers: after("Sat, 31 Dec 2016 23:59:60 GMT") }),
  "ISO 8601": () => ({ headers: after(date(3000).toISOString()) }),
  "two headers": () => ({ headers: after(["1", "3"]), atLeast: 3000 }),
  milliseconds: () => ({ headers: { "retry-after-ms": "1500" }, atLeast: 1500 }),
  "milliseconds before seconds": () => ({
    headers: { "retry-after-ms": "1500", "Retry-After": "20" },
    atLeast: 1500,
  }),
  "milliseconds that are none": () => ({
    headers: { "retry-after-ms": "soon", "Retry-After": "1" },
    atLeast: 1000,
  }),
  "milliseconds, too many": () => ({ headers: { "retry-after-ms": "61000" }, tooLong: 61_000 }),
  "milliseconds, zero": () => ({ headers: { "retry-after-ms": "0" } }),
};

const CASES = Object.entries(CORPUS).flatMap(([name, make]) =>
  [429, 503].map((status) => ({ name, make, status })),
);

describe("what the vendor asks to wait", () => {
  it.each(CASES)("$status, $name", async ({ make, status }) => {
    const { headers, atLeast, tooLong } = make();
    const server = await serve(inTurn(respondJson({}, status, headers), respondJson({ id: 1 })));
    const clock = createTestClock();
    const client = clientOf(server, { clock, totalTimeout: 120_000 });
    const asked = Date.now();
    const result = await call(client, OPERATIONS.put);
    if (tooLong !== undefined) {
      expect(server.requests.length).toBe(1);
      expect(clock.waits).toEqual([]);
      expect(result.error).toMatchObject({ status, attempts: 1, retryAfterMs: tooLong });
      return;
    }
    const [wait = 0, ...more] = clock.waits;
    expect(result.status).toBe(200);
    expect(more).toEqual([]);
    // The clock of the test stands still between the response and the wait; the machine's does not.
    expect(wait + Date.now() - asked).toBeGreaterThanOrEqual(atLeast ?? 100);
    expect(wait).toBeLessThanOrEqual(atLeast === undefined ? 500 : atLeast + 1500);
  });

  it.each([429, 503])("%i: no wait beyond the rest of totalTimeout", async (status) => {
    const server = await serve(() => respondJson({}, status, after("2")));
    const clock = createTestClock();
    const client = clientOf(server, { clock, totalTimeout: 1500 });
    const result = await call(client, OPERATIONS.put);
    expect(clock.waits).toEqual([]);
    expect(result.error).toMatchObject({ status, attempts: 1, retryAfterMs: 2000 });
  });

  it("the vendor's own header replaces Retry-After", async () => {
    const response = respondJson({}, 429, { "X-Rate-Limit-Retry": "4" });
    const server = await serve(inTurn(response, respondJson({})));
    const clock = createTestClock();
    const metadata = { headers: { retryAfter: "X-Rate-Limit-Retry" } };
    await call(clientOf(server, { clock, metadata }), OPERATIONS.post);
    expect(clock.waits).toEqual([4000]);
  });

  it.each([
    { status: 503, hint: "false", attempts: 1 },
    { status: 400, hint: "true", attempts: 2 },
    { status: 503, hint: "perhaps", attempts: 2 },
  ])(
    "the vendor's hint $hint takes precedence over status $status",
    async ({ status, hint, attempts }) => {
      const response = respondJson({}, status, { "X-Retryable": hint });
      const server = await serve(inTurn(response, respondJson({})));
      const metadata = { headers: { retryHint: "X-Retryable" } };
      await call(clientOf(server, { metadata }), OPERATIONS.put);
      expect(server.requests.length).toBe(attempts);
    },
  );

  it("a final response says how long the vendor asks to wait", async () => {
    const server = await serve(() => respondJson({}, 429, after("7")));
    const result = await call(clientOf(server, { maxRetries: 0 }), OPERATIONS.put);
    expect(result.error).toMatchObject({ status: 429, retryAfterMs: 7000, retryable: true });
  });
});
