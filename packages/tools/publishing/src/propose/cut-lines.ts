/** The most characters that GitHub takes as the body of a pull request. */
export const BODY_LIMIT = 65_536;

/**
 * The first lines of a text that has at most `limit` characters, and, if some are left out, a line
 * that says so.
 * @param more words that line by the number of lines that it stands for; empty ones do not count
 */
export function cutLines(text: string, limit: number, more: (count: number) => string): string {
  if (text.length <= limit) return text;
  const lines = text.split("\n");
  const room = limit - more(lines.length).length - "\n\n".length;
  let length = 0;
  const kept = lines.findIndex((line) => {
    length += line.length + 1;
    return length > room;
  });
  const count = lines.slice(kept).filter((line) => line.trim() !== "").length;
  return [...lines.slice(0, kept), "", more(count)].join("\n");
}
