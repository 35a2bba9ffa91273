import { LineCounter } from "yaml";
import type { Json } from "../../json/json.ts";
import { MAX_DEPTH } from "../../json/json-shape.ts";
import { type ParsedText, repeatedKey } from "./parsed-text.ts";
import { scanJsonKeys } from "./scan-json-keys.ts";

/** Parses JSON (RFC 8259) and refuses what `JSON.parse` accepts: duplicate keys and too deep nesting. */
export function parseJson(text: string): ParsedText {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [syntaxProblem(error)] };
  }
  const { duplicates, depth } = scanJsonKeys(text);
  if (depth > MAX_DEPTH) {
    return { problems: [{ code: "SYNTAX", position: "", message: "The nesting is too deep." }] };
  }
  if (duplicates.length === 0) return { value, problems: [] };
  const lines = lineCounter(text);
  return {
    problems: duplicates.map(({ key, first, second }) =>
      repeatedKey(key, lines.linePos(first), lines.linePos(second)),
    ),
  };
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

function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) {
    lines.addNewLine(index + 1);
  }
  return lines;
}
