/** A place in a pattern, and what was written so far for everything before it. */
interface Reading {
  readonly at: number;
  readonly text: string;
}

const CLASS_ESCAPES: Readonly<Record<string, string>> = {
  d: "0",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
};
const CONTROL_ESCAPES: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  f: "\f",
  v: "\v",
};
const PRINTABLE: readonly string[] = [
  ..."a0A-_ .,:;/@#!?+=~'\"()[]{}<>|\\%&*^$`",
  ..."bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ123456789",
];

/**
 * Writes a text that matches a regular expression (JSON Schema `pattern`): literals, classes,
 * groups, alternatives and quantifiers are written out, assertions are left out and then tested.
 * @param minLength shortest wanted, in UTF-16 units; longest is `maxLength`
 * @returns undefined where no text was found
 */
export function samplePattern(
  pattern: string,
  minLength: number,
  maxLength: number,
): string | undefined {
  const expression = new RegExp(pattern, "u");
  for (let extra = 0; extra <= minLength; extra += 1) {
    const core = readAlternatives(pattern, 0, extra).text;
    const padded = core.length < minLength ? [core + "a".repeat(minLength - core.length)] : [];
    const found = [core, ...padded].find(
      (text) => text.length >= minLength && text.length <= maxLength && expression.test(text),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function readAlternatives(pattern: string, start: number, extra: number): Reading {
  let at = start;
  let text = "";
  let first: string | undefined;
  while (at < pattern.length && pattern[at] !== ")") {
    if (pattern[at] === "|") {
      first ??= text;
      text = "";
      at += 1;
      continue;
    }
    const term = readTerm(pattern, at, extra);
    text += term.text;
    at = term.at;
  }
  return { at, text: first ?? text };
}

function readTerm(pattern: string, start: number, extra: number): Reading {
  const atom = readAtom(pattern, start, extra);
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(atom.at));
  if (quantifier === null) return atom;
  return {
    at: atom.at + quantifier[0].length,
    text: atom.text.repeat(repetitions(quantifier, extra)),
  };
}

function repetitions(quantifier: RegExpExecArray, extra: number): number {
  const [sign, least, comma, most] = quantifier;
  if (sign.startsWith("?")) return 0;
  if (least === undefined) return (sign.startsWith("+") ? 1 : 0) + extra;
  if (comma === "") return Number(least);
  return Math.min(Number(least) + extra, most ? Number(most) : Number.POSITIVE_INFINITY);
}

function readAtom(pattern: string, at: number, extra: number): Reading {
  const character = pattern[at] ?? "";
  if (character === "(") return readGroup(pattern, at, extra);
  if (character === "[") return readClass(pattern, at);
  if (character === "\\") return readEscape(pattern, at);
  if (character === "^" || character === "$") return { at: at + 1, text: "" };
  return { at: at + 1, text: character === "." ? "a" : character };
}

function readGroup(pattern: string, at: number, extra: number): Reading {
  const opening = /^\((?:\?(?::|<?[=!]|<[^>]*>))?/.exec(pattern.slice(at))?.[0] ?? "(";
  const inner = readAlternatives(pattern, at + opening.length, extra);
  const isAssertion = /[=!]$/.test(opening);
  return { at: inner.at + 1, text: isAssertion ? "" : inner.text };
}

function readClass(pattern: string, at: number): Reading {
  const source = /^\[(?:\\.|[^\]\\])*\]/u.exec(pattern.slice(at))?.[0] ?? pattern.slice(at);
  const member = new RegExp(source, "u");
  return {
    at: at + source.length,
    text: PRINTABLE.find((character) => member.test(character)) ?? "",
  };
}

function readEscape(pattern: string, at: number): Reading {
  const rest = pattern.slice(at);
  const unicode = /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(rest);
  if (unicode !== null) {
    const code = Number.parseInt(unicode[1] ?? unicode[2] ?? unicode[3] ?? "", 16);
    return { at: at + unicode[0].length, text: String.fromCodePoint(code) };
  }
  const property = /^\\p\{[^}]*\}/iu.exec(rest)?.[0];
  if (property !== undefined) {
    const member = new RegExp(property, "u");
    return { at: at + property.length, text: PRINTABLE.find((one) => member.test(one)) ?? "" };
  }
  const character = rest[1] ?? "";
  if (character === "b" || character === "B") return { at: at + 2, text: "" };
  return {
    at: at + 2,
    text: CLASS_ESCAPES[character] ?? CONTROL_ESCAPES[character] ?? character,
  };
}
