import { isScalar, LineCounter, parseDocument as parseYaml } from "yaml";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { isObject, type JsonObject } from "../json/json.ts";
import { isPlainJson } from "../json/plain-json.ts";
import { parseLeniently } from "./parse-leniently.ts";

/** A parsed document, or what is wrong with it. */
export interface ParsedDocument {
  readonly value: JsonObject | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses JSON (files that end in `.json`) or YAML text into an object. YAML 1.2 core schema; keys
 * that stand twice, several documents in one file, tags, alias bombs and values that JSON cannot
 * hold are refused. A byte order mark is passed over.
 */
export function parseDocument(vendor: string, file: string, text: string): ParsedDocument {
  const refuse = (message: string, pointer = ""): ParsedDocument => ({
    value: undefined,
    diagnostics: [diagnostic("SYNTAX", { vendor, file, pointer }, message)],
  });
  if (file.endsWith(".json")) {
    const problem = findJsonProblem(text);
    if (problem) return refuse(problem.message, problem.place);
  }
  const { document, duplicates, syntax } = readYaml(text);
  // What follows the first syntax error is mostly its consequence.
  if (syntax) {
    const value = file.endsWith(".json") ? undefined : parseLeniently(text);
    if (!value) return refuse(syntax.message, syntax.place);
    const place = { vendor, file, pointer: syntax.place };
    return { value, diagnostics: [diagnostic("YAML_LENIENT", place, syntax.message)] };
  }
  if (duplicates.length > 0) {
    const diagnostics = duplicates.map(({ place, line }) =>
      diagnostic(
        "DUPLICATE_KEY",
        { vendor, file, pointer: place },
        `A key stands twice: the second is in line ${line}.`,
      ),
    );
    return { value: undefined, diagnostics };
  }
  if (document.directives?.yaml.version === "1.1") {
    return refuse("The file calls itself YAML 1.1, where plain words such as `no` are booleans.");
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (!isPlainJson(value)) {
      return refuse("A value cannot be written in JSON: a tag, `.inf`, `.nan`, or a circle.");
    }
    return isObject(value) ? { value, diagnostics: [] } : refuse("The file holds no object.");
  } catch (error) {
    // The only thing that toJS throws on a document without errors: an alias it will not follow.
    return refuse(error instanceof ReferenceError ? firstLine(error.message) : String(error));
  }
}

function readYaml(text: string) {
  const lines = new LineCounter();
  const document = parseYaml(text, {
    lineCounter: lines,
    // 200 and "200" are one key in JSON.
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
    prettyErrors: false,
    strict: true,
    logLevel: "error",
  });
  const problems = [...document.errors, ...document.warnings]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map(({ code, message, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return { code, line, place: `${line}:${col}`, message: wordingOf(code, message) };
    });
  return {
    document,
    duplicates: problems.filter(({ code }) => code === "DUPLICATE_KEY"),
    syntax: problems.find(({ code }) => code !== "DUPLICATE_KEY"),
  };
}

/** The parser's own words, but where they speak to a programmer. */
function wordingOf(code: string, message: string): string {
  if (code === "MULTIPLE_DOCS") return "The file holds several documents.";
  return /call stack/.test(message) ? "The nesting is too deep." : firstLine(message);
}

/** YAML reads some texts that are no JSON, and reads them wrongly: `{"a": 1 "b": 2}`. */
function findJsonProblem(text: string): { message: string; place: string } | undefined {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
    return {
      message: message.replace(/ in JSON at position .*/s, ""),
      place: line ? `${line}:${column}` : "",
    };
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
