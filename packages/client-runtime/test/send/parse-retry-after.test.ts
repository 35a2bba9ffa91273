import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "../../src/retry/parse-retry-after.ts";

const NOW = Date.parse("Sat, 21 Nov 2026 08:00:00 GMT");

const respondOk = { status: 429, ok: false, text: async () => "" };
const parse = (headers: HeadersInit, name?: string) =>
  parseRetryAfter(new Response(null, { headers }), name, NOW);

describe("Retry-After", () => {
  it.each<{ given: string; want: number | undefined }>([
    { given: "0", want: 0 },
    { given: "1", want: 1_000 },
    { given: "007", want: 7_000 },
    { given: "120", want: 120_000 },
    { given: "2147484", want: 2_147_484_000 },
    { given: "999999999", want: 999_999_999_000 },
    { given: "99999999999", want: 99_999_999_999_000 },
    { given: "1.5", want: undefined },
    { given: "-5", want: undefined },
    { given: "+5", want: undefined },
    { given: "abc", want: undefined },
    { given: "", want: undefined },
    { given: "0x10", want: undefined },
    { given: "1e3", want: undefined },
    { given: "Infinity", want: undefined },
    { given: "NaN", want: undefined },
    { given: "5s", want: undefined },
    { given: "1 2", want: undefined },
    { given: "Sat, 21 Nov 2026 08:00:30 GMT", want: 30_000 },
    { given: "Sat, 21 Nov 2026 07:59:30 GMT", want: 0 },
    { given: "Thu, 01 Jan 1970 00:00:00 GMT", want: 0 },
    { given: "Sat, 21 Nov 2026 08:00:60 GMT", want: 59_000 },
    // Passed, whatever an engine makes of the second.
    { given: "Sat, 21 Nov 2026 08:00:61 GMT", want: undefined },
    { given: "Sat, 21 Nov 2026 25:00:00 GMT", want: undefined },
    { given: "Sat, 21 Foo 2026 08:00:30 GMT", want: undefined },
    { given: "Sat, 21 Nov 2026 08:00:30 CET", want: undefined },
    { given: "Sat, 21 Nov 2026 08:00:30", want: undefined },
    { given: "2026-11-21T08:00:30Z", want: undefined },
    { given: "Saturday, 21-Nov-26 08:00:30 GMT", want: 30_000 },
    // Fifty years from now or fifty ago: no vendor asks for that wait.
    { given: "Saturday, 21-Nov-76 08:00:00 GMT", want: 0 },
    { given: "Monday, 21-Nov-77 08:00:00 GMT", want: 0 },
    { given: "Sunday, 06-Nov-94 08:49:37 GMT", want: 0 },
    { given: "Sat Nov 21 08:00:30 2026", want: 30_000 },
    { given: "Tue Dec  1 08:00:00 2026", want: 864_000_000 },
  ])("$given is $want", ({ given, want }) => {
    expect(parse({ "Retry-After": given })).toBe(want);
  });

  it("may come padded", () => {
    const padded = { ...respondOk, headers: { get: () => "  2 " } };
    expect(parseRetryAfter(padded, "Retry-After", NOW)).toBe(2_000);
  });

  it("is in UTC wherever the program runs", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/New_York";
    expect(parse({ "Retry-After": "Sat Nov 21 08:00:30 2026" })).toBe(30_000);
    process.env["TZ"] = zone;
  });

  it.each<{ headers: [string, string][]; name?: string; want: number | undefined }>([
    { headers: [], want: undefined },
    {
      headers: [
        ["Retry-After", "1"],
        ["Retry-After", "3"],
      ],
      want: 3_000,
    },
    {
      headers: [
        ["Retry-After", "1"],
        ["Retry-After", "soon"],
      ],
      want: undefined,
    },
    { headers: [["retry-after-ms", "250"]], want: 250 },
    {
      headers: [
        ["retry-after-ms", "250"],
        ["Retry-After", "9"],
      ],
      want: 250,
    },
    {
      headers: [
        ["retry-after-ms", "0.5"],
        ["Retry-After", "9"],
      ],
      want: 9_000,
    },
    {
      headers: [
        ["Retry-After", "9"],
        ["X-Wait", "4"],
      ],
      name: "X-Wait",
      want: 4_000,
    },
    { headers: [["Retry-After", "9"]], name: "X-Wait", want: undefined },
  ])("$headers with the name $name is $want", ({ headers, name, want }) => {
    expect(parse(headers, name)).toBe(want);
  });

  it.each([
    { date: "Sat, 21 Nov 2026 07:00:00 GMT", want: 30_000 },
    { date: "Sat, 21 Nov 2026 09:00:00 GMT", want: 0 },
    { date: "soon", want: 3_630_000 },
  ])("as a date counts from the response's own Date, $date", ({ date, want }) => {
    const inHalfAMinute = { "Retry-After": "Sat, 21 Nov 2026 07:00:30 GMT" };
    const later = { "Retry-After": "Sat, 21 Nov 2026 09:00:30 GMT" };
    expect(parse({ Date: date, ...(date === "soon" ? later : inHalfAMinute) })).toBe(want);
  });

  it("of any text is undefined or a finite time from now on", () => {
    const header = fc.string({ unit: fc.constantFrom(...'0123456789 ,:-.+eGMTSatNov"') });
    fc.assert(
      fc.property(header, (text) => {
        const wait = parse({ "Retry-After": text });
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});
