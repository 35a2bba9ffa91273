/**
 * Invisible characters that change how text is read or shown: line separators, bidirectional
 * controls (Trojan Source), zero-width characters, lone surrogates, other controls.
 */
export const INVISIBLE: RegExp = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Where such characters may be: fast to find, and rare in most text. */
const SUSPECT = /[^\t\n\x20-\x7e]+/g;

/** Text with every invisible character escaped, as in `\u202e`. */
export function escapeInvisible(text: string): string {
  return text.replace(SUSPECT, (run) => run.replace(INVISIBLE, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
