import type { Json } from "../../json/json.ts";
import { MAX_DEPTH } from "../../json/json-shape.ts";
import { parseStrictly } from "./parse-yaml.ts";
import type { ParsedText } from "./parsed-text.ts";
import { scanJsonKeys } from "./scan-json-keys.ts";

/** Parses JSON (RFC 8259) and refuses what `JSON.parse` accepts: a key with two values, and too deep nesting. */
export function parseJson(text: string): ParsedText {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [syntaxProblem(error)] };
  }
  const { hasRepeatedKey, depth } = scanJsonKeys(text);
  if (depth > MAX_DEPTH) {
    return { problems: [{ code: "SYNTAX", position: "", message: "The nesting is too deep." }] };
  }
  // Whether two values differ is asked of the parser that knows where each is.
  return hasRepeatedKey ? parseStrictly(text) : { value, problems: [] };
}

function syntaxProblem(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  return {
    code: "SYNTAX",
    position: line ? `${line}:${column}` : "",
    message: message.replace(/ in JSON at position .*/s, ""),
  } as const;
}
