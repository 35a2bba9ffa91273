import { escapeInvisible } from "./invisible.ts";

/** Characters that start or end something within a line (CommonMark section 6, GFM, GitHub's math). */
const INLINE = /[\\`*[\]<>|~&$]/g;

/** Any underscore but one within a word, which starts nothing: names stay readable. */
const UNDERSCORE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** What starts a block if the text comes first in its line (CommonMark section 4, GFM). */
const BLOCK = /^[#+\-=:]/;
const NUMBERED = /^(\d{1,9})(?=[.)])/;

/**
 * What GitHub makes a link of in finished text, where a backslash no longer counts: mentions and
 * mail, references to issues, addresses. A space without width breaks it, written as an entity so
 * that the source shows it.
 */
const LINKED = /@|#(?=\d)|GH-(?=\d)|www(?=\.)|:(?=\/\/)/gi;
const BREAK = "&#8203;";

/** Strangers' prose as one line of Markdown that is nothing but text, in a table too. */
export function inlineText(text: string): string {
  return escapeProse(oneLine(text.trim()));
}

/** Our own prose: as {@link inlineText}, but its code spans stay. */
export function proseWithCode(text: string): string {
  const line = oneLine(text.trim());
  let written = "";
  let from = 0;
  for (const { open, close } of findCode(line)) {
    const content = line.slice(open.end, close.start);
    const isPadded = content.startsWith(" ") && content.endsWith(" ") && content.trim() !== "";
    const code = codeSpan(isPadded ? content.slice(1, -1) : content);
    written += escapeProse(line.slice(from, open.start)) + code;
    from = close.end;
  }
  return written + escapeProse(line.slice(from));
}

/** Text as Markdown code, fenced by more backticks than it contains in a row (CommonMark section 6.1). */
export function codeSpan(text: string): string {
  // Two backticks with nothing between them would open a span instead.
  const line = escapeInvisible(oneLine(text)) || " ";
  const fence = fenceOf(line, 1);
  return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/**
 * Markdown code inside a table, where `|` ends the cell even in code (GFM section 4.10). An odd
 * number of backslashes before it would undo its escape.
 */
export function cellCode(text: string): string {
  return codeSpan(text).replace(
    /(?<!\\)(\\*)\|/g,
    (_, slashes: string) => `${slashes.length % 2 === 0 ? slashes : `${slashes}\\`}\\|`,
  );
}

/** Lines of text as a Markdown code block of a language; nothing in them ends it. */
export function codeBlock(text: string, language: string): string {
  const fence = fenceOf(text, 3);
  return `${fence}${language}\n${escapeInvisible(text.replaceAll("\r\n", "\n"))}\n${fence}`;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The code spans of a line: each from a run of backticks to the next one of the same length. */
function findCode(line: string): readonly { readonly open: Run; readonly close: Run }[] {
  const runs = [...line.matchAll(/`+/g)].map(
    ({ 0: fence, index }): Run => ({ start: index, end: index + fence.length }),
  );
  // From the end: each run then knows the next one of its length.
  const seen = new Map<number, Run>();
  const closing = runs
    .toReversed()
    .map((run) => {
      const next = seen.get(run.end - run.start);
      seen.set(run.end - run.start, run);
      return next;
    })
    .reverse();
  let from = 0;
  return runs.flatMap((open, index) => {
    const close = closing[index];
    if (!close || open.start < from) return [];
    from = close.end;
    return [{ open, close }];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function escapeProse(line: string): string {
  return escapeInvisible(line)
    .replace(INLINE, "\\$&")
    .replace(UNDERSCORE, "\\_")
    .replace(BLOCK, "\\$&")
    .replace(NUMBERED, "$1\\")
    .replace(LINKED, `$&${BREAK}`);
}

/** More backticks than the text has in a row, and at least some. */
function fenceOf(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  return "`".repeat(Math.max(least, longest + 1));
}
