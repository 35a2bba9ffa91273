import { statementOf } from "./read-expression.ts";
import { type Attribute, readTag, type Tag } from "./read-tag.ts";
import type { Span, TemplatePart } from "./script-parts.ts";

/** Elements without an end (HTML, section 13.1.2). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What a template of Vue evaluates, in the scopes of its loops and slots; comments are blank. */
export function readVueTemplate(text: string, { start, end }: Span): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  const open: { readonly name: string; readonly scopes: number }[] = [];
  let at = start;
  while (at < end) {
    const tag = readTag(text, at);
    if (tag) {
      const scopes = readAttributes(text, tag, parts);
      if (tag.isClosed || VOID.test(tag.name)) parts.push("}".repeat(scopes));
      else open.push({ name: tag.name, scopes });
      at = tag.end;
    } else if (text.startsWith("</", at)) {
      const closing = text.indexOf(">", at);
      const name = text.slice(at + 2, closing).trim();
      const index = open.findLastIndex((one) => one.name === name);
      if (index !== -1) for (const { scopes } of open.splice(index)) parts.push("}".repeat(scopes));
      at = closing === -1 ? end : closing + 1;
    } else if (text.startsWith("{{", at)) {
      const closing = text.indexOf("}}", at);
      const span = { start: at + 2, end: closing === -1 ? end : closing };
      parts.push(...statementOf(text, span));
      at = span.end + 2;
    } else {
      at += 1;
    }
  }
  for (const { scopes } of open.toReversed()) parts.push("}".repeat(scopes));
  return parts;
}

/** Reads what attributes evaluate. @returns how many scopes they open */
function readAttributes(text: string, { attributes }: Tag, parts: TemplatePart[]): number {
  const isScope = ({ name }: Attribute) => /^(?:v-for$|v-slot|#)/.test(name);
  const filled = attributes.filter(({ value }) => value.trim() !== "");
  const scopes = filled.filter(isScope);
  for (const scope of scopes) parts.push(...scopeParts(scope));
  for (const attribute of filled) {
    const { name, value, start } = attribute;
    const span = { start, end: start + value.length };
    if (isScope(attribute)) continue;
    if (/^(?:@|v-on:)/.test(name)) parts.push("(() => {", span, "\n});");
    else if (/^(?::|v-)/.test(name)) parts.push(...statementOf(text, span));
  }
  return scopes.length;
}

/** `v-for="(item, index) in list"`, or the names that a slot hands over. */
function scopeParts({ name, value, start }: Attribute): readonly TemplatePart[] {
  if (name !== "v-for") return [`for (const ${value} of [] as any[]) {`];
  const word = /\s(?:in|of)\s/.exec(value);
  if (!word) return ["{"];
  const names = value.slice(0, word.index).trim().replace(/^\(/, "").replace(/\)$/, "");
  const list = { start: start + word.index + word[0].length, end: start + value.length };
  return [`for (const [${names}] of pairsOf(`, list, "\n)) {"];
}
