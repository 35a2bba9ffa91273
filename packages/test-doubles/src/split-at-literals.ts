/**
 * The texts between literals, as a regular expression reads them with `(.+)` between each two: none
 * is empty, earlier ones are as long as they can be. In linear time, whatever the text.
 * @param literals at least two; the first starts the text, the last ends it
 * @returns undefined if the text does not have them all in this order
 */
export function splitAtLiterals(
  text: string,
  literals: readonly string[],
): readonly string[] | undefined {
  const [first = "", ...others] = literals;
  const last = others.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let end = text.length - last.length;
  for (const literal of others.reverse()) {
    // Each one as late as possible, with one character after it at least.
    const latest = end - 1 - literal.length;
    const start = latest < 0 ? -1 : text.lastIndexOf(literal, latest);
    if (start < 0) return undefined;
    values.push(text.slice(start + literal.length, end));
    end = start;
  }
  if (end <= first.length) return undefined;
  return [text.slice(first.length, end), ...values.reverse()];
}
