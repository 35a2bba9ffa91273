import type { FetchResponse } from "../client/fetch.ts";

const DATE =
  /^[A-Z][a-z]{2,8}, ([ \d]\d)[ -]([A-Z][a-z]{2})[ -](\d{4}|\d\d) (\d\d:\d\d:(?:[0-5]\d|60)) GMT$/;
const ASCTIME = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (..) (.{8}) (\d{4})$/;

/**
 * Milliseconds that the vendor asks to wait: `retry-after-ms`, else Retry-After as whole seconds
 * or as one of the three dates of RFC 9110 §5.6.7. Zero for a date that has passed, the longest of
 * several numbers, undefined for anything else.
 */
export function parseRetryAfter(
  headers: FetchResponse["headers"],
  name = "Retry-After",
  today: number = Date.now(),
): number | undefined {
  // Not every fetch trims what a server pads.
  const text = (headers.get(name) ?? "").trim();
  return (
    wholeNumber(headers.get("retry-after-ms") ?? "", 1) ??
    wholeNumber(text, 1000) ??
    millisecondsUntil(text, today)
  );
}

function wholeNumber(text: string, unit: number): number | undefined {
  // Headers joins the values of a repeated header with a comma.
  return /^\d{1,9}(?:, \d{1,9})*$/.test(text)
    ? Math.max(...text.split(", ").map(Number)) * unit
    : undefined;
}

function millisecondsUntil(text: string, today: number): number | undefined {
  const match = DATE.exec(text.replace(ASCTIME, "$1, $3 $2 $5 $4 GMT"));
  if (match === null) {
    return undefined;
  }
  const [, day, month, year = "", time = ""] = match;
  const date = `${Number(day)} ${month} ${year.length === 4 ? year : fullYear(year, today)}`;
  // No Date knows the leap second 60.
  const wait = Date.parse(`${date} ${time.replace(/60$/, "59")} GMT`) - today;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** RFC 9110 §5.6.7: two digits never mean a year more than 50 years ahead. */
function fullYear(digits: string, today: number): number {
  const latest = new Date(today).getUTCFullYear() + 50;
  return latest - ((latest - Number(digits)) % 100);
}
