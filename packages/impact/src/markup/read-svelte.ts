import { readExpression, statementOf } from "./read-expression.ts";
import {
  blankInside,
  findBlocks,
  findComments,
  type ScriptParts,
  type TemplatePart,
} from "./script-parts.ts";
import { partsOfBlock } from "./svelte-block.ts";

/** What Svelte declares everywhere, for a project whose compiler does not. */
const RUNES = `declare const $state: { <T>(value: T): T; <T>(): T | undefined; raw<T>(value: T): T };
declare const $derived: { <T>(value: T): T; by<T>(get: () => T): T };
declare const $props: () => any;
declare const $bindable: <T>(value?: T) => T;
declare const $effect: any;
export default {} as any;
`;

/** Reads a Svelte component: its script blocks, and the blocks and expressions of its markup. */
export function readSvelte(text: string): ScriptParts {
  const scripts = findBlocks(text, "script");
  const others = [...scripts, ...findBlocks(text, "style"), ...findComments(text)];
  const markup = blankInside(text, others);
  const template: TemplatePart[] = [RUNES, "{"];
  let unread: string | undefined;
  for (let at = markup.indexOf("{"); at !== -1; at = markup.indexOf("{", at)) {
    const isBlock = /[#:/@]/.test(markup[at + 1] ?? "");
    const tag = isBlock ? bracesAt(markup, at) : readExpression(markup, at + 1);
    if (tag) template.push(...(isBlock ? partsOfBlock(markup, tag) : statementOf(markup, tag)));
    else unread = "an expression of its markup has no end";
    at = (tag?.end ?? at) + 1;
  }
  return { scripts, template: [...template, "\n}"], unread };
}

/** What stands in braces; the head of a block is no expression, but has the braces of one. */
function bracesAt(text: string, at: number) {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === "{") depth += 1;
    if (text[index] === "}") depth -= 1;
    if (depth === 0) return { start: at + 1, end: index };
  }
  return undefined;
}
