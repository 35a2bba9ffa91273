/**
 * Characters that do something to a terminal or to the order of what is read: controls of C0 and C1,
 * line and paragraph separators, marks that turn the direction of text, halves of characters. A tab is
 * only a space.
 */
const ACTIVE = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * What a runner of CI takes for a command in its log: `::error` at the start of a line on GitHub, and
 * `##[error]`, `##vso[task]` or `##teamcity[message]` anywhere.
 */
const COMMAND = /^\s*:|#(?=#\w*\[)/gu;

/**
 * One line of text that may be printed, whoever wrote it: active characters and the first character of
 * a runner's command become escapes as in JSON, such as `\u001b`. All else stays.
 */
export function printable(text: string): string {
  return text
    .replace(ACTIVE, escaped)
    .replace(COMMAND, (start) => start.slice(0, -1) + escaped(start.slice(-1)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
