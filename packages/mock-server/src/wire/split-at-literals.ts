/**
 * The texts between literals, as a regular expression reads them with `(.+)` between each two: none
 * is empty, earlier ones are as long as they can be. In linear time, whatever the text.
 * @param literals at least two, each in all the forms it may have; the first starts the text, the
 * last ends it
 * @returns undefined if the text does not have them all in this order
 */
export function splitAtLiterals(
  text: string,
  literals: readonly (readonly string[])[],
): readonly string[] | undefined {
  const [first = [], ...others] = literals;
  const opening = first.find((form) => text.startsWith(form));
  const closing = others.pop()?.find((form) => text.endsWith(form));
  if (opening === undefined || closing === undefined) return undefined;
  const values: string[] = [];
  let end = text.length - closing.length;
  for (const forms of others.reverse()) {
    const found = forms.map((form) => latestBefore(text, form, end));
    const { start, length } = found.reduce((one, other) => (other.start > one.start ? other : one));
    if (start < 0) return undefined;
    values.push(text.slice(start + length, end));
    end = start;
  }
  if (end <= opening.length) return undefined;
  return [text.slice(opening.length, end), ...values.reverse()];
}

/** Where a literal stands as late as possible, with one character after it at least. */
function latestBefore(text: string, literal: string, end: number) {
  const latest = end - 1 - literal.length;
  const start = latest < 0 ? -1 : text.lastIndexOf(literal, latest);
  return { start, length: literal.length };
}
