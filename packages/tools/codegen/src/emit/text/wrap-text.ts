/** Columns that a line of generated code takes at most, unless a single word or string is longer. */
export const LINE_WIDTH = 120;

/** Words that Markdown reads as the start of a list, a heading, a quote or a table at the head of a line. */
const OPENS_BLOCK = /^(?:[-*+>|=~]|#{1,6}$|\d+[.)]$|```)/;

/**
 * Breaks lines of Markdown that are too long, between words. Tables and fenced code stay as they
 * are, and no word that would mean something else there comes to the head of a line.
 */
export function wrapText(lines: readonly string[], width: number): string[] {
  let isCode = false;
  return lines.flatMap((line) => {
    const isFence = /^(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence || line.startsWith("|") ? [line] : wrapLine(line, width);
  });
}

function wrapLine(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const wrapped: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const isFull = current !== "" && current.length + 1 + word.length > width;
    if (isFull && !OPENS_BLOCK.test(word) && !word.startsWith("@")) {
      wrapped.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...wrapped, current];
}
