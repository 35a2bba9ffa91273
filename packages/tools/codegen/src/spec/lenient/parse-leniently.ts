import { parseDocument as parseYaml } from "yaml";
import type { Diagnostic } from "../../diagnostics.ts";
import { isObject, type JsonObject } from "../../json/json.ts";
import { isPlainJson } from "../../json/plain-json.ts";
import { parseDocument } from "../load/parse-document.ts";

/**
 * Parses a document that may have flaws: what `generate` refuses, such as a duplicate key, is a
 * warning as long as the text can be read at all. JSON is recognized by its text, not by its name.
 */
export function parseLeniently(
  file: string,
  text: string,
): { value: JsonObject | undefined; diagnostics: readonly Diagnostic[] } {
  const name = isJson(text) ? "document.json" : "document.yaml";
  const strict = parseDocument("", name, text);
  const diagnostics = strict.diagnostics.map((problem) => ({ ...problem, file }));
  if (strict.value) return { value: strict.value, diagnostics };
  const lenient = parseYaml(text, { uniqueKeys: false, strict: false, logLevel: "silent" });
  if (lenient.errors.length > 0) return { value: undefined, diagnostics };
  const value = toValue(lenient);
  if (!isPlainJson(value) || !isObject(value)) return { value: undefined, diagnostics };
  return {
    value,
    diagnostics: diagnostics.map((problem): Diagnostic => ({ ...problem, severity: "warning" })),
  };
}

function toValue(document: ReturnType<typeof parseYaml>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // An alias that is not followed: the strict parser has reported it.
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}
