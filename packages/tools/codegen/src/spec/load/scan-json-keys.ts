/** What a parsed JSON value no longer shows about its text. */
export interface JsonScan {
  /** Whether a key stands twice in one object. */
  readonly hasRepeatedKey: boolean;
  /** How deeply arrays and objects nest. */
  readonly depth: number;
}

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const QUOTE = 0x22;
const COMMA = 0x2c;

/**
 * Walks valid JSON text once, because `JSON.parse` silently keeps the last of two equal keys, while
 * RFC 8259 section 4 leaves open which one counts. Time and memory are linear.
 */
export function scanJsonKeys(text: string): JsonScan {
  let hasRepeatedKey = false;
  const open: (Set<string> | undefined)[] = [];
  let depth = 0;
  let expectsKey = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      open.push(code === OPEN_OBJECT ? new Set<string>() : undefined);
      depth = Math.max(depth, open.length);
      expectsKey = code === OPEN_OBJECT;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      open.pop();
      expectsKey = false;
    } else if (code === COMMA) {
      expectsKey = open.at(-1) !== undefined;
    } else if (code === QUOTE) {
      const end = endOfString(text, index);
      const keys = open.at(-1);
      if (expectsKey && keys) {
        const key = keyOf(text.slice(index, end + 1));
        hasRepeatedKey ||= keys.has(key);
        keys.add(key);
      }
      expectsKey = false;
      index = end;
    }
  }
  return { hasRepeatedKey, depth };
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text[before - 1] === "\\") before -= 1;
  return (index - before) % 2 === 1;
}

/** A key may be written with escapes: `"\u0061"` is `"a"`. */
function keyOf(literal: string): string {
  return literal.includes("\\") ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
