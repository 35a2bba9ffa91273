/**
 * A text of strangers as one line that nothing acts on: neither a terminal by its escape codes, nor a
 * CI system by its commands (`::error`, `##[error]`, `##vso[`).
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, REPLACEMENT)
    .replace(/^\s*:(?=:)/, REPLACEMENT)
    .replace(/##(?=\[|vso\[)/gi, `#${REPLACEMENT}`);
}

const REPLACEMENT = "\u{FFFD}";
