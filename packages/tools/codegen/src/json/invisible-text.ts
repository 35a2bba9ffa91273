/**
 * Invisible characters that change how text reads: bidirectional controls (Trojan Source),
 * zero-width spaces and lone surrogates. Joiners (U+200C, U+200D) are allowed: scripts and emoji
 * need them.
 */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Most text: it contains no such character. */
const PLAIN = /^[\0-\x7f]*$/;

/** The first invisible character of a text as `U+202E`, or undefined if there is none. */
export function findInvisible(text: string): string | undefined {
  const [character] = PLAIN.test(text) ? [] : (text.match(INVISIBLE) ?? []);
  return character && `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Removes invisible characters; a separator becomes the line feed that it looks like. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => (/[\u2028\u2029]/.test(character) ? "\n" : ""));
}
