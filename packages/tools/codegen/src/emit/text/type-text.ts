import { LINE_WIDTH } from "./wrap-text.ts";

/** A union without duplicates; `unknown` absorbs the rest. */
export function union(types: readonly string[]): string {
  const unique = [...new Set(types)];
  if (unique.length === 0) return "never";
  if (unique.includes("unknown")) return "unknown";
  return unique.map((type) => (/ & /.test(type) ? group(type, true) : type)).join(" | ");
}

/** A type, in parentheses if an operator in it could bind differently. */
export function group(type: string, nested: boolean): string {
  return nested && /[|&]/.test(withoutNested(type)) ? `(${type})` : type;
}

/** An exported alias of a type. */
export function declareAlias(name: string, type: string): string {
  const head = `export type ${name} =`;
  const text = wrapType(type, "", head.length + 2);
  return `${head}${text.startsWith("\n") ? "" : " "}${text};\n`;
}

/** An exported alias of a union, a member on each line; of its only member where it has one. */
export function declareUnion(name: string, members: readonly string[]): string {
  const [first = "never", ...others] = members;
  if (others.length === 0) return declareAlias(name, first);
  const lines = members.map((member) => `  | ${wrapArguments(member, "    ")}`);
  return `export type ${name} =\n${lines.join("\n")};\n`;
}

/** A generic type that is too long for a line, with each of its arguments on one. */
function wrapArguments(type: string, indent: string): string {
  const [, name, list] = /^(\w+)<(.*)>$/s.exec(type) ?? [];
  const isShort = indent.length + type.length < LINE_WIDTH || type.includes("\n");
  if (isShort || name === undefined || list === undefined) return type;
  const inner = `${indent}  `;
  const lines = splitType(list, ",").map((one) => inner + wrapType(one, inner, inner.length + 1));
  return `${name}<\n${lines.join(",\n")}\n${indent}>`;
}

/**
 * A type on as many lines as it takes: as it is where it fits, otherwise with its members filled in.
 * @param indent of the line that it ends on
 * @param before columns that are taken on its first line, by what ends it too
 */
export function wrapType(type: string, indent: string, before: number): string {
  if (type.includes("\n") || before + type.length <= LINE_WIDTH) return type;
  const inner = `${indent}  `;
  const nested = /^\((.*)\)((?:\[\])*)$/s.exec(type);
  const operator = ["|", "&"].find((one) => splitType(type, one).length > 1);
  if (operator !== undefined) return `\n${fillMembers(splitType(type, operator), operator, inner)}`;
  const [, list, suffix] = nested ?? [];
  return list === undefined ? type : `(${wrapType(list, indent, LINE_WIDTH)}\n${indent})${suffix}`;
}

function fillMembers(members: readonly string[], operator: string, indent: string): string {
  const lines: string[] = [];
  let current = "";
  for (const one of members) {
    const text = wrapType(one, indent, indent.length + 3);
    const longer = `${current} ${operator} ${text}`;
    const isFull = `${indent}${longer.trim()}`.length > LINE_WIDTH || text.includes("\n");
    if (current !== "" && isFull) lines.push(current);
    current = current === "" || isFull ? `${operator} ${text}` : longer;
  }
  return [...lines, current].map((line) => `${indent}${line}`).join("\n");
}

/** The members of a union or an intersection; the type itself where it is neither. */
function splitType(type: string, operator: string): string[] {
  const members = [""];
  let depth = 0;
  for (const [token] of type.matchAll(TOKEN)) {
    if (/^[([{<]$/.test(token)) depth += 1;
    else if (/^[)\]}>]$/.test(token)) depth -= 1;
    if (depth === 0 && token === operator) members.push("");
    else members.push(`${members.pop() ?? ""}${token}`);
  }
  return members.map((member) => member.trim());
}

const TOKEN = /"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|./gs;

/** The text outside brackets and string literals, where an operator would need parentheses. */
function withoutNested(type: string): string {
  let depth = 0;
  let outside = "";
  for (const [token] of type.matchAll(TOKEN)) {
    if (/^[([{<]$/.test(token)) depth += 1;
    else if (/^[)\]}>]$/.test(token)) depth -= 1;
    else if (depth === 0 && token.length === 1) outside += token;
  }
  return outside;
}
