import { escapeInvisible, INVISIBLE } from "@org/text/invisible";
import { FunctionReference } from "./metadata-function.ts";
import { LINE_WIDTH, wrapText } from "./wrap-text.ts";

/** The first line of every generated file. */
export const HEADER =
  "// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.\n";

export { escapeInvisible };

/** A string as a TypeScript literal: nothing in it can end the literal or hide in it. */
export function stringLiteral(value: string): string {
  return escapeInvisible(JSON.stringify(value));
}

/** A JSON value as a TypeScript literal type or expression. */
export function literal(value: unknown): string {
  return typeof value === "string" ? stringLiteral(value) : escapeInvisible(JSON.stringify(value));
}

/** A property name of an object type or literal: bare where that is safe, quoted otherwise. */
export function propertyKey(name: string): string {
  // In an object literal a bare or quoted __proto__ would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}

/** Data as a TypeScript expression on one line: keys unquoted where possible, functions by name. */
export function expression(value: unknown): string {
  if (value instanceof FunctionReference) return value.name;
  if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
  if (typeof value !== "object" || value === null) return literal(value);
  const members = Object.entries(value).map(([key, item]) => memberText(key, item, expression));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/**
 * Data as a TypeScript expression, over several lines where one would be too long.
 * @param indent of the line that it ends on
 * @param before columns that are taken on its first line
 */
export function layOut(value: unknown, indent: string, before: number): string {
  const line = expression(value);
  const isAtomic =
    typeof value !== "object" || value === null || value instanceof FunctionReference;
  if (isAtomic || before + line.length < LINE_WIDTH) return line;
  return layOutMembers(value, indent);
}

/** An object or a list as a TypeScript expression with each member on lines of its own. */
export function layOutMembers(value: object, indent: string): string {
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const layOutAfter = (own: unknown, before: number) => layOut(own, inner, inner.length + before);
    const text = isList ? layOutAfter(item, 0) : memberText(key, item, layOutAfter);
    return `${inner}${text},\n`;
  });
  return isList ? `[\n${lines.join("")}${indent}]` : `{\n${lines.join("")}${indent}}`;
}

function memberText(
  key: string,
  item: unknown,
  write: (item: unknown, before: number) => string,
): string {
  if (item instanceof FunctionReference && item.name === key) return key;
  const name = propertyKey(key);
  return `${name}: ${write(item, name.length + 2)}`;
}

/**
 * A doc comment of paragraphs (undefined and empty ones are omitted); empty if there are none. Text
 * cannot end the comment, carry invisible characters or pose as a tag that TypeScript or an editor
 * acts on; `tags` are ours and written as they are.
 */
export function docComment(
  paragraphs: readonly (string | undefined)[],
  indent: string,
  tags: readonly string[] = [],
): string {
  const texts = paragraphs.map((text) => cleanLines(text ?? "")).filter(({ length }) => length > 0);
  const blocks = [...texts, ...(tags.length > 0 ? [tags] : [])];
  const lines = blocks.flatMap((block, index) => (index > 0 ? ["", ...block] : block));
  const [first = "", ...others] = lines;
  if (lines.length === 0) return "";
  if (others.length === 0 && `${indent}/** ${first} */`.length <= LINE_WIDTH) {
    return `${indent}/** ${first} */\n`;
  }
  const wrapped = wrapText(lines, LINE_WIDTH - indent.length - 3);
  const body = wrapped.map((line) => `${indent} * ${line}`.trimEnd()).join("\n");
  return `${indent}/**\n${body}\n${indent} */\n`;
}

/** Code for an `@example` tag; what the document named in it cannot end the comment. */
export function exampleTag(code: string): string[] {
  return ["@example", ...code.split("*/").join("*\u2215").split("\n")];
}

/** Lines of a text that are safe inside a comment; runs of empty lines become one. */
function cleanLines(text: string): string[] {
  const clean = text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(INVISIBLE, "")
    .replaceAll("*/", "*\u2215")
    .replace(/@(?=[A-Za-z])/g, "\\@")
    .trim();
  if (clean === "") return [];
  return clean
    .split("\n")
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "");
}

/** Marks what the vendor deprecates, for editors. */
export const DEPRECATED = "@deprecated The vendor's document marks this as deprecated.";
