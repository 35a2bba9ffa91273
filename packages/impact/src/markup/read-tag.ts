/** An attribute with a value. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Where its value begins. */
  readonly start: number;
}

/** An opening tag, as in HTML (section 13.1.2.1). */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** The names of all attributes, those without a value too. */
  readonly names: ReadonlySet<string>;
  /** Where the tag ends. */
  readonly end: number;
  /** Whether it ends with `/>`. */
  readonly isClosed: boolean;
}

// Each of one character.
const TAG_NAME = /[\w.:-]/;
const ATTRIBUTE_NAME = /[^\s"'=<>/]/;
const UNQUOTED = /[^\s>]/;
const SPACE = /\s/;

/** Reads the opening tag at a position; undefined if there is none, or it has no end. */
export function readTag(text: string, at: number): Tag | undefined {
  const isTag = text[at] === "<" && /[A-Za-z]/.test(text[at + 1] ?? "");
  const name = isTag ? runAt(TAG_NAME, text, at + 1) : "";
  if (name === "") return undefined;
  const attributes: Attribute[] = [];
  const names = new Set<string>();
  let index = at + 1 + name.length;
  while (index < text.length) {
    index += runAt(SPACE, text, index).length;
    if (text[index] === ">") {
      const isClosed = text[index - 1] === "/";
      return { name, attributes, names, end: index + 1, isClosed };
    }
    const own = runAt(ATTRIBUTE_NAME, text, index);
    names.add(own);
    index += Math.max(own.length, 1);
    const afterSpace = index + runAt(SPACE, text, index).length;
    if (own === "" || text[afterSpace] !== "=") continue;
    const start = afterSpace + 1 + runAt(SPACE, text, afterSpace + 1).length;
    const value = readValue(text, start);
    attributes.push({ name: own, ...value });
    index = value.end;
  }
  return undefined;
}

function readValue(text: string, at: number) {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") {
    const value = runAt(UNQUOTED, text, at);
    return { value, start: at, end: at + value.length };
  }
  const closing = text.indexOf(quote, at + 1);
  const end = closing === -1 ? text.length : closing;
  return { value: text.slice(at + 1, end), start: at + 1, end: end + 1 };
}

/** The characters of a kind from a position on. */
function runAt(kind: RegExp, text: string, start: number): string {
  let end = start;
  while (end < text.length && kind.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}
