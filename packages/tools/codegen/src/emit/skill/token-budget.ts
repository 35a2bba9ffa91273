/** What a language model may need to read at most. */
const MAX_TOKENS = 1_500;

/**
 * About how many tokens a text has, rather too many: the tokenizers of today's models make about
 * 10 % fewer of English and of code. Counted without one, so that every machine generates the same text.
 */
export function countTokens(text: string): number {
  return Math.ceil((text.match(PIECE)?.length ?? 0) * 0.9);
}

/** A word or a part of one, a few digits, an end of line, or any other sign. */
const PIECE = /[A-Za-z]{1,6}|\d{1,3}|\n+|[^A-Za-z\d\s]/g;

/** How many tokens are left when these parts of a text are written. */
export function tokensLeft(...written: readonly string[]): number {
  return MAX_TOKENS - countTokens(written.join("\n"));
}

/** The lines that have room in so many tokens, each in its turn. */
export function linesWithin(lines: readonly string[], tokens: number): string[] {
  let left = tokens;
  return lines.filter((line) => {
    const cost = countTokens(`${line}\n`);
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}
