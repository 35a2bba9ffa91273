import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { findExcess } from "../../json/find-excess.ts";
import { isObject, type JsonObject } from "../../json/json.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { ParsedText } from "./parsed-text.ts";

/** A parsed document, or what is wrong with it. */
export interface ParsedDocument {
  readonly value: JsonObject | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The largest document that is read, in UTF-16 code units; the largest known one has a quarter. */
const MAX_LENGTH = 20 * 2 ** 20;

/**
 * Parses JSON (files that end in `.json`) or YAML text into an object. Keys that stand twice, several
 * documents in one file, tags, alias bombs, bottomless nesting, values that JSON cannot hold, byte
 * order marks, UTF-16, texts over 20 MiB and values of a size that no API needs are refused.
 */
export function parseDocument(vendor: string, file: string, text: string): ParsedDocument {
  const { value, problems } = parseText(file, text);
  const diagnostics = problems.map(({ code, place, message }) =>
    diagnostic(code, { vendor, file, pointer: place }, message),
  );
  if (value === undefined) return { value, diagnostics };
  const excess = findExcess(value);
  if (excess) {
    const place = { vendor, file, pointer: excess.pointer };
    const problem = diagnostic("DOCUMENT_EXCESSIVE", place, excess.message);
    return { value: undefined, diagnostics: [problem] };
  }
  if (isObject(value)) return { value, diagnostics };
  const message = "The file holds no object.";
  return { value: undefined, diagnostics: [diagnostic("SYNTAX", { vendor, file }, message)] };
}

function parseText(file: string, text: string): ParsedText {
  const refused = refusedEncoding(text);
  if (refused) return { problems: [{ code: "SYNTAX", place: "", message: refused }] };
  return file.endsWith(".json") ? parseJson(text) : parseYaml(text);
}

/** Why a text is not even looked at. */
function refusedEncoding(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return "The file is larger than 20 MiB.";
  if (text.startsWith("\uFEFF")) return "The file starts with a byte order mark: save it without.";
  if (text.includes("\0")) return "The file is no UTF-8: it holds NUL characters.";
  return undefined;
}
