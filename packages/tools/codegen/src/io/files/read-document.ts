import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { FETCH_LIMITS, guardedFetch } from "./guarded-fetch.ts";

/** A document as found, not parsed. */
export interface FoundDocument {
  readonly text: string;
  /** A safe file name that ends in `.json` or `.yaml`. */
  readonly file: string;
  /** The URL, or the name of the file, never its path. */
  readonly origin: string;
}

/** Reads a vendor's document from a file, or from a URL through the guarded fetch. */
export async function readDocument(
  vendor: string,
  location: string,
): Promise<{ document: FoundDocument | undefined; diagnostics: readonly Diagnostic[] }> {
  const found = /^[a-z][a-z0-9+.-]+:\/\//i.test(location)
    ? await guardedFetch(vendor, location)
    : await readLocal(vendor, location);
  const { text, diagnostics } = found;
  if (text === undefined) return { document: undefined, diagnostics };
  const isUrl = URL.canParse(location);
  const name = basename(isUrl ? new URL(location).pathname : location);
  const origin = isUrl ? location : name;
  return { document: { text, file: fileName(name, text), origin }, diagnostics };
}

async function readLocal(vendor: string, path: string) {
  const refuse = (code: "FILE_MISSING" | "SYNTAX", message: string) => ({
    text: undefined,
    diagnostics: [diagnostic(code, { vendor, file: path }, message)],
  });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuse("FILE_MISSING", "It is a folder, not a document.");
    if (found.size > FETCH_LIMITS.bytes) {
      return refuse("SYNTAX", `It is larger than ${FETCH_LIMITS.bytes} bytes.`);
    }
    const bytes = await readFile(path);
    if (bytes.length === 0) return refuse("SYNTAX", "The file is empty.");
    if (!isUtf8(bytes)) return refuse("SYNTAX", "The file is not UTF-8 text.");
    return { text: bytes.toString("utf8"), diagnostics: [] };
  } catch (error) {
    const isMissing = Object(error).code === "ENOENT";
    const message = error instanceof Error ? error.message : String(error);
    return refuse("FILE_MISSING", isMissing ? "There is no such file." : message);
  }
}

function fileName(name: string, text: string): string {
  const extension = extname(name).toLowerCase();
  const isKnown = [".json", ".yaml", ".yml"].includes(extension);
  const stem = (isKnown ? name.slice(0, -extension.length) : name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const written = isKnown ? extension : /^\s*[{[]/.test(text) ? ".json" : ".yaml";
  return `${stem || "openapi"}${written}`;
}
