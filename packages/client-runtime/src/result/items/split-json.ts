import type { Splitter } from "./stream-items.ts";

/** Parses one JSON text. */
export type ParseJson = (text: string) => unknown;

/** JSON texts on a line each, the last with or without an end of line; empty lines say nothing. */
export function splitJsonLines(parse: ParseJson): Splitter<unknown> {
  let rest = "";
  return {
    pending: () => rest.length,
    *split(text, isEnd) {
      const lines = text.split("\n");
      lines[0] = rest + lines[0];
      rest = isEnd ? "" : (lines.pop() ?? "");
      for (const line of lines) {
        if (line.trim() !== "") {
          yield parse(line);
        }
      }
      return false;
    },
  };
}

/** What begins each text of a sequence (RFC 7464 §2.2). */
const SEPARATOR = "\u001e";

/**
 * JSON texts that each follow a record separator (RFC 7464). A text that another one follows and that is
 * not whole is left out, as a writer that was interrupted leaves it (§2.3); at the end it is a
 * SyntaxError.
 */
export function splitJsonSequence(parse: ParseJson): Splitter<unknown> {
  let rest = "";
  return {
    pending: () => rest.length,
    *split(text, isEnd) {
      const texts = text.split(SEPARATOR);
      texts[0] = rest + texts[0];
      rest = texts.pop() ?? "";
      for (const one of texts) {
        const item = tryParse(one, parse);
        if (item) {
          yield item.value;
        }
      }
      if (rest.trim() === "") {
        rest = "";
      } else if (isEnd) {
        if (!isDelimited(rest)) {
          throw new SyntaxError("cut off");
        }
        yield parse(rest);
      } else if (rest.endsWith("\n")) {
        // Mostly its end: who waits for the next separator gets each item one item late.
        const item = tryParse(rest, parse);
        if (item) {
          rest = "";
          yield item.value;
        }
      }
      return false;
    },
  };
}

/** Whether a text cannot be the beginning of a longer one: only numbers and literals can (§2.4). */
function isDelimited(text: string): boolean {
  return /[\s\]}"]$/.test(text);
}

function tryParse(text: string, parse: ParseJson): { readonly value: unknown } | undefined {
  try {
    return isDelimited(text) ? { value: parse(text) } : undefined;
  } catch {
    return undefined;
  }
}
