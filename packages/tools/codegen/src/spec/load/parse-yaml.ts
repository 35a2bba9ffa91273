import { isDeepStrictEqual } from "node:util";
import { CORE_SCHEMA, load } from "js-yaml";
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Json } from "../../json/json.ts";
import { jsonShape } from "../../json/json-shape.ts";
import { isPlainJson } from "../../json/plain-json.ts";
import { type ParsedText, repeatedKey, type TextProblem } from "./parsed-text.ts";

/**
 * Parses YAML 1.2 (core schema) into what JSON can represent. js-yaml goes first, because it takes a
 * tenth of the time and accepts slips of indentation that vendors publish. What it refuses, and what
 * has directives or aliases, goes to the stricter parser, which reports where the mistakes are.
 */
export function parseYaml(text: string): ParsedText {
  const value = /^%/m.test(text) ? undefined : loadQuickly(text);
  return value === undefined ? parseStrictly(text) : { value, problems: [] };
}

/** So many keys that stand twice are compared: each costs as much as its value is large. */
const MOST_COMPARED = 100;

function loadQuickly(text: string): Json | undefined {
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA, json: false });
    // A tree is plain JSON.
    return jsonShape(value) === "tree" ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** As {@link parseYaml}, by the parser that reports where the mistakes are. JSON is YAML 1.2 too. */
export function parseStrictly(text: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // The parser compares every key with every other; `findRepeatedKeys` is linear.
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: "error",
  });
  const [syntax] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // What follows the first syntax error is mostly its consequence.
  if (syntax) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    return refuse(wordingOf(syntax.code, syntax.message), `${line}:${col}`);
  }
  if (document.directives?.yaml.version === "1.1") {
    return refuse("The file declares YAML 1.1, where plain words such as `no` are booleans.");
  }
  const repeated = findRepeatedKeys(document, lines);
  if (repeated.some(({ code }) => code === "DUPLICATE_KEY")) return { problems: repeated };
  const plain = toPlain(document);
  return { ...plain, problems: [...repeated, ...plain.problems] };
}

function toPlain(document: Document): ParsedText {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (jsonShape(value) === "deep") return refuse("The nesting is too deep.");
    if (isPlainJson(value)) return { value, problems: [] };
    return refuse("A value cannot be written in JSON: a tag, `.inf`, `.nan`, or a cycle.");
  } catch (error) {
    // The only thing that toJS throws on a document without errors: an alias it will not follow.
    return refuse(error instanceof ReferenceError ? firstLine(error.message) : String(error));
  }
}

/** 200 and "200" are one key in JSON. */
function findRepeatedKeys(document: Document, lines: LineCounter): TextProblem[] {
  const problems: TextProblem[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const known = new Map<string, { readonly start: number; readonly value: unknown }>();
      for (const { key: node, value } of items) {
        if (!isScalar(node)) continue;
        const key = String(node.value);
        const start = node.range?.[0] ?? 0;
        const first = known.get(key);
        if (first === undefined) {
          known.set(key, { start, value });
          continue;
        }
        const isEqual =
          problems.length < MOST_COMPARED && isSameValue(document, first.value, value);
        problems.push(repeatedKey(key, lines.linePos(first.start), lines.linePos(start), isEqual));
      }
    },
  });
  return problems;
}

/** Whether two nodes have the same value; one that is too deep, or has too many aliases, is not compared. */
function isSameValue(document: Document, ...nodes: readonly [unknown, unknown]): boolean {
  try {
    const [one, other] = nodes.map((node): unknown =>
      isNode(node) ? node.toJS(document, { maxAliasCount: 100 }) : node,
    );
    return isDeepStrictEqual(one, other);
  } catch {
    return false;
  }
}

/** The parser's own message, unless it is written for a programmer. */
function wordingOf(code: string, message: string): string {
  if (code === "MULTIPLE_DOCS") return "The file contains several documents.";
  return /call stack/.test(message) ? "The nesting is too deep." : firstLine(message);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}

function refuse(message: string, position = ""): ParsedText {
  return { problems: [{ code: "SYNTAX", position, message }] };
}
