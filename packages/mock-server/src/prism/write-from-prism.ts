import { validateHeaderName, validateHeaderValue } from "node:http";
import type { IHttpResponse } from "@stoplight/prism-http";
import { isJsonType } from "../wire/read-body.ts";
import { mediaTypeOf, type WireResponse } from "../wire/wire-message.ts";

/** What Prism found wrong with a request or a response. */
export interface PrismViolation {
  readonly of: "request" | "response";
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 is an error, what is greater is less severe. */
  readonly severity: number;
}

/** Whether a number is the status of a final response (RFC 9110 section 15). */
export function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
}

/**
 * The bytes of a response by Prism.
 * @throws Error where the status, a header or the body cannot be written
 */
export function writeFromPrism({ statusCode, headers = {}, body }: IHttpResponse): WireResponse {
  if (!isStatus(statusCode)) throw new Error(`${statusCode} is not the status of a response`);
  const written = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );
  for (const [name, value] of written) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  const text = writeBody(body, mediaTypeOf(written) ?? "");
  return { status: statusCode, headers: written, body: Buffer.from(text) };
}

function writeBody(body: unknown, mediaType: string): string {
  if (body === undefined) return "";
  if (isJsonType(mediaType)) return JSON.stringify(body);
  if (typeof body === "string") return body;
  if (body === null && mediaType === "") return "";
  throw new Error(`Prism's response is ${mediaType || "of no media type"}, and no text`);
}

/** Prism's own limit: longer headers are not read everywhere. */
const LONGEST_HEADER = 8 * 1024 - 100;

const SEVERITIES = ["Error", "Warning", "Information", "Hint"];

/** The value of Prism's header `sl-violations`, in ASCII whatever the request holds. */
export function writeViolations(violations: readonly PrismViolation[]): string {
  const found = violations.map(({ of, path = [], code, message, severity }) => ({
    location: [of, ...path],
    severity: SEVERITIES[severity],
    code,
    message,
  }));
  const text = JSON.stringify(found).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length > LONGEST_HEADER
    ? `Too many violations! ${text.slice(0, LONGEST_HEADER)}`
    : text;
}
