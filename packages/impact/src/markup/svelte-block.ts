import { statementOf } from "./read-expression.ts";
import type { Span, TemplatePart } from "./script-parts.ts";

/** Its sign and its name, and the word of a branch with a condition. */
const HEAD = /^([#:/@])([a-z]+)(\s+if\b)?/;

const ITEMS = "(<T,>(list: Iterable<T> | ArrayLike<T> | null | undefined): [T, number][] => [])";

/** A tag such as `{#each …}`, `{:else}`, `{/if}` or `{@html …}`, as script. */
export function partsOfBlock(text: string, tag: Span): readonly TemplatePart[] {
  const [head = "", sign, name] = HEAD.exec(text.slice(tag.start, tag.end)) ?? [];
  const rest: Span = { start: tag.start + head.length, end: tag.end };
  const own = text.slice(rest.start, rest.end);
  if (sign === "/") return ["}"];
  if (sign === "@") return name === "const" ? ["const ", rest, "\n;"] : statementOf(text, rest);
  switch (name) {
    case "each":
      return eachParts(rest, own);
    case "await":
      return awaitParts(rest, own);
    case "snippet":
      return [`for (const [${parametersIn(own)}] of [] as any[]) {`];
    case "then":
    case "catch":
      return own.trim() === "" ? [] : ["} { const ", rest, "= undefined as any;"];
    default: {
      const end = sign === ":" ? "} " : "";
      return own.trim() === "" ? [`${end}{`] : [`${end}if (`, rest, "\n) {"];
    }
  }
}

/** `each list as item, index (key)`. */
function eachParts(rest: Span, own: string): readonly TemplatePart[] {
  const as = own.lastIndexOf(" as ");
  if (as === -1) return ["for (const _ of [", rest, "\n]) {"];
  const list: Span = { start: rest.start, end: rest.start + as };
  return [`for (const [${withoutKey(own.slice(as + 4).trim())}] of ${ITEMS}(`, list, "\n)) {"];
}

function withoutKey(names: string): string {
  let depth = 0;
  for (let index = names.length - 1; names.endsWith(")") && index >= 0; index -= 1) {
    if (names[index] === ")") depth += 1;
    if (names[index] === "(") depth -= 1;
    if (depth === 0) return names.slice(0, index);
  }
  return names;
}

/** `await promise` or `await promise then value`. */
function awaitParts(rest: Span, own: string): readonly TemplatePart[] {
  const then = own.lastIndexOf(" then ");
  if (then === -1) return ["{ (await ", rest, "\n);"];
  const promise: Span = { start: rest.start, end: rest.start + then };
  return [`{ const ${own.slice(then + 6)} = (await `, promise, "\n);"];
}

/** The names of a snippet's parameters, without their types. */
function parametersIn(own: string): string {
  const inner = own.slice(own.indexOf("(") + 1, own.lastIndexOf(")"));
  return inner.replaceAll(/:[^,]*/g, "");
}
