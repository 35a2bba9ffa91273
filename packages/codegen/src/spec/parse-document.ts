import { LineCounter, parseDocument as parseYaml } from "yaml";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";

/** A parsed document, or what is wrong with it. */
export interface ParsedDocument {
  readonly value: JsonObject | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses JSON or YAML text into an object. YAML 1.2 core schema, which JSON is a part of; keys that
 * stand twice, several documents in one file, custom tags and alias bombs are refused.
 */
export function parseDocument(vendor: string, file: string, text: string): ParsedDocument {
  const lines = new LineCounter();
  const document = parseYaml(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    logLevel: "silent",
  });
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const duplicate = error.code === "DUPLICATE_KEY";
    return diagnostic(
      duplicate ? "DUPLICATE_KEY" : "SYNTAX",
      { vendor, file, pointer: `${line}:${col}` },
      duplicate ? `A key stands twice: the second is in line ${line}.` : firstLine(error.message),
    );
  });
  if (problems.length > 0) return { value: undefined, diagnostics: problems };
  try {
    const value = document.toJS({ maxAliasCount: 100 }) as Json; // toJS is typed any; the core schema yields JSON only
    if (isObject(value)) return { value, diagnostics: [] };
    return refused(vendor, file, "The file holds no object.");
  } catch (error) {
    return refused(vendor, file, firstLine(String(error)));
  }
}

function refused(vendor: string, file: string, message: string): ParsedDocument {
  return { value: undefined, diagnostics: [diagnostic("SYNTAX", { vendor, file }, message)] };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
