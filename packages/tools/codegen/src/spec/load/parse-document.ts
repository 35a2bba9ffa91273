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

/** The largest document that is read, in UTF-16 code units; the largest known one is a quarter of that. */
const MAX_LENGTH = 20 * 2 ** 20;

/**
 * Parses JSON (files that end in `.json`) or YAML text into an object. Refuses duplicate keys,
 * several documents in one file, tags, alias bombs, too deep nesting, values that JSON cannot
 * represent, byte order marks, UTF-16, text over 20 MiB, and values larger than any API needs.
 */
export function parseDocument(vendor: string, file: string, text: string): ParsedDocument {
  const { value, problems } = parseText(file, text);
  const diagnostics = problems.map(({ code, position, message }) =>
    diagnostic(code, { vendor, file, pointer: position }, message),
  );
  if (value === undefined) return { value, diagnostics };
  const excess = findExcess(value);
  if (excess) {
    const location = { vendor, file, pointer: excess.pointer };
    const problem = diagnostic("DOCUMENT_EXCESSIVE", location, excess.message);
    return { value: undefined, diagnostics: [problem] };
  }
  if (isObject(value)) return { value, diagnostics };
  const message = "The file does not contain an object.";
  return { value: undefined, diagnostics: [diagnostic("SYNTAX", { vendor, file }, message)] };
}

function parseText(file: string, text: string): ParsedText {
  const refused = refusedEncoding(text);
  if (refused) return { problems: [{ code: "SYNTAX", position: "", message: refused }] };
  return file.endsWith(".json") ? parseJson(text) : parseYaml(text);
}

/** Why a text is not parsed at all. */
function refusedEncoding(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return "The file is larger than 20 MiB.";
  if (text.startsWith("\uFEFF"))
    return "The file starts with a byte order mark: save it without one.";
  if (text.includes("\0")) return "The file is not UTF-8: it contains NUL characters.";
  return undefined;
}
