import type { FetchResponse } from "../client/fetch.ts";
import { headerOf } from "../result/header-of.ts";

/**
 * Milliseconds that the vendor asks to wait: `retry-after-ms`, else Retry-After as whole seconds
 * or as a date, which counts from the response's own Date, so that no clock has to be right. Zero for
 * a date that has passed, the longest of several numbers, undefined for anything else.
 */
export function parseRetryAfter(
  response: FetchResponse,
  name = "Retry-After",
  today: number = Date.now(),
): number | undefined {
  // Not every fetch trims what a server pads.
  const text = (headerOf(response, name) ?? "").trim();
  const until = parseDate(text);
  return (
    wholeNumber(headerOf(response, "retry-after-ms") ?? "", 1) ??
    wholeNumber(text, 1000) ??
    (until === undefined
      ? undefined
      : Math.max(0, until - (parseDate(headerOf(response, "Date") ?? "") ?? today)))
  );
}

function wholeNumber(text: string, unit: number): number | undefined {
  // Headers joins the values of a repeated header with a comma.
  return /^\d+(?:, \d+)*$/.test(text)
    ? Math.max(...text.split(", ").map(Number)) * unit
    : undefined;
}

/**
 * One of the three dates of RFC 9110 §5.6.7, in milliseconds since 1970. Every engine's parser knows
 * them, once asctime is told its time zone and no second is a leap second.
 */
function parseDate(text: string): number | undefined {
  const date = /^[A-Z][a-z]{2,8},? [ \w-]+ \d\d:\d\d:(?:[0-5]\d|60) (?:GMT|\d{4})$/.test(text)
    ? Date.parse(text.replace(/:60 /, ":59 ").replace(/\d$/, "$& GMT"))
    : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
