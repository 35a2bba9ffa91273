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

/** Our own prose: as {@link inlineText}, but what stands between two backticks is code. */
export function proseWithCode(text: string): string {
  const parts = oneLine(text.trim()).split(/`([^`]+)`/);
  return parts
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeProse(part)))
    .join("");
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
    /(\\*)\|/g,
    (_, slashes: string) => `${slashes.length % 2 === 0 ? slashes : `${slashes}\\`}\\|`,
  );
}

/** Lines of text as a Markdown code block of a language; nothing in them ends it. */
export function codeBlock(text: string, language: string): string {
  const fence = fenceOf(text, 3);
  return `${fence}${language}\n${escapeInvisible(text.replaceAll("\r\n", "\n"))}\n${fence}`;
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
