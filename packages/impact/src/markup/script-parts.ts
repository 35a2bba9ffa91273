import { readTag, type Tag } from "./read-tag.ts";

/** Where a part of a text begins and ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of what a template does, as script: an expression of the file, or what holds them together. */
export type TemplatePart = Span | string;

/** What of a file of markup is script. */
export interface ScriptParts {
  /** The blocks of script. */
  readonly scripts: readonly Span[];
  /** The template's expressions, in the order and the scopes that it has. */
  readonly template: readonly TemplatePart[];
  /** Why something of it cannot be read; undefined if all was. */
  readonly unread: string | undefined;
}

/** Reads the parts of a file of markup that are script. */
export type ReadMarkup = (text: string) => ScriptParts;

/** A block such as `<script lang="ts">`, without its tags. */
export interface Block extends Span {
  readonly tag: Tag;
}

/** The blocks of a name. */
export function findBlocks(text: string, name: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = text.indexOf(`<${name}`); at !== -1; at = text.indexOf(`<${name}`, at + 1)) {
    const tag = readTag(text, at);
    if (tag?.name !== name || tag.isClosed) continue;
    const end = text.indexOf(`</${name}`, tag.end);
    if (end === -1) break;
    blocks.push({ start: tag.end, end, tag });
    at = end;
  }
  return blocks;
}

/** A text with spaces for what is in the spans, so that all else stays where it is. */
export function blankInside(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end),
    text,
  );
}

/** A text with spaces for what is in none of the spans. */
export function blankOutside(text: string, spans: readonly Span[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    blanked += blank(text.slice(from, start)) + text.slice(Math.max(start, from), end);
    from = Math.max(from, end);
  }
  return blanked + blank(text.slice(from));
}

/** The comments of HTML in a text. */
export function findComments(text: string): readonly Span[] {
  const comments: Span[] = [];
  for (let at = text.indexOf("<!--"); at !== -1; at = text.indexOf("<!--", at)) {
    const closing = text.indexOf("-->", at);
    const end = closing === -1 ? text.length : closing + 3;
    comments.push({ start: at, end });
    at = end;
  }
  return comments;
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
