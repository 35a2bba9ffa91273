import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { FETCH_LIMITS } from "./guarded-fetch.ts";

/** The text of a file, or why it is not a document's. */
export interface LocalText {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of a vendor's document: UTF-8 text that is not empty and not larger than what is fetched. */
export async function readLocal(vendor: string, path: string): Promise<LocalText> {
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
