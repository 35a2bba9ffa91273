import { MIMEType } from "node:util";
import { headerValues, type RawHeaders } from "./wire-message.ts";

/** What a request prefers about its response. */
export interface Preferences {
  /** Well-formed media ranges of its Accept, in order; undefined if it has none. */
  readonly mediaTypes: readonly string[] | undefined;
  /** The documented status that it asks for by `Prefer: code=`. */
  readonly code: number | undefined;
  /** The key of the example that it asks for by `Prefer: example=`. */
  readonly exampleKey: string | undefined;
}

/**
 * The media ranges of a request's Accept headers, written as every parser reads them (RFC 9110
 * section 12.5.1).
 * @returns undefined if there is none
 * @throws Error that names the malformed range
 */
export function parseAccept(headers: RawHeaders): readonly string[] | undefined {
  const ranges = headerValues(headers, "accept")
    .flatMap((value) => splitOutsideQuotes(value, ","))
    // A list may have empty elements (RFC 9110 section 5.6.1).
    .filter((range) => range !== "");
  return ranges.length === 0 ? undefined : ranges.map((range) => parseMediaType(range).toString());
}

/**
 * The media type of a Content-Type, with its parameters (RFC 9110 section 8.3.1).
 * @throws Error where it is malformed, or names a character encoding that there is none of
 */
export function parseContentType(value: string): MIMEType {
  const type = parseMediaType(value);
  const charset = type.params.get("charset");
  if (charset !== null && !isEncoding(charset)) {
    throw new Error(`${quote(value)} names no character encoding`);
  }
  return type;
}

/**
 * What a request prefers by its Prefer headers (RFC 7240); preferences with other names are ignored.
 * @throws Error where its code is no status
 */
export function parsePrefer(headers: RawHeaders): Omit<Preferences, "mediaTypes"> {
  const preferences = new Map<string, string>();
  for (const one of headerValues(headers, "prefer").flatMap((v) => splitOutsideQuotes(v, ","))) {
    const [pair = ""] = splitOutsideQuotes(one, ";");
    const [, name = "", value = ""] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? [];
    const key = name.trim().toLowerCase();
    // The first of several takes precedence (RFC 7240 section 2).
    if (!preferences.has(key)) preferences.set(key, value.trim().replace(/^"(.*)"$/s, "$1"));
  }
  const code = preferences.get("code");
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    throw new Error(`code=${quote(code)} is not a status of three digits`);
  }
  return {
    code: code === undefined ? undefined : Number(code),
    exampleKey: preferences.get("example"),
  };
}

const TOKEN = "[!#$%&'*+.^_`|~\\w-]+";
const TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`);
const PARAMETER = new RegExp(`^${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*")$`, "s");

/** Node drops malformed and repeated parameters without a word; here they are refused. */
function parseMediaType(text: string): MIMEType {
  const [type = "", ...parameters] = splitOutsideQuotes(text, ";");
  if (TYPE.test(type) && parameters.every((one) => PARAMETER.test(one))) {
    const parsed = new MIMEType([type, ...parameters].join(";"));
    if ([...parsed.params].length === parameters.length) return parsed;
  }
  throw new Error(`${quote(text)} is not a media type`);
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** Elements without the space around them; quoted strings stay whole (RFC 9110 section 5.6.4). */
function splitOutsideQuotes(text: string, separator: "," | ";"): readonly string[] {
  const elements: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === "\\" && isQuoted) at += 1;
    else if (character === separator && !isQuoted) {
      elements.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...elements, text.slice(start)].map(trimSpace);
}

/** Without the spaces and tabs around it, which alone are space in a header (RFC 9110 section 5.6.3). */
function trimSpace(text: string): string {
  const isSpace = (at: number): boolean => text.charAt(at) === " " || text.charAt(at) === "\t";
  let start = 0;
  let end = text.length;
  while (isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

const LONGEST_QUOTE = 100;

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
