import { compilePattern } from "./compile-pattern.ts";

/** Which of the texts that a pattern allows to write. */
interface Choice {
  /** Repetitions beyond the fewest. */
  readonly extra: number;
  readonly turn: number;
}

/** A position in a pattern, and the text written for everything before it. */
interface Reading {
  readonly at: number;
  readonly text: string;
}

const CLASS_ESCAPES: Readonly<Record<string, string>> = {
  d: "0123456789",
  w: "abcdefghij",
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

/** Repetitions to try for assertions; real ones require the length of a password or a number. */
const ASSERTED_LENGTH = 32;

/**
 * Writes a text that matches a regular expression (JSON Schema `pattern`): literals, classes,
 * groups, alternatives and quantifiers are written out, assertions are left out and tested
 * afterwards.
 * @param minLength shortest wanted, in UTF-16 units; longest is `maxLength`
 * @param turn 0 for the first text; others choose other alternatives and members of classes
 * @returns undefined where no text was found
 */
export function samplePattern(
  pattern: string,
  minLength: number,
  maxLength: number,
  turn = 0,
): string | undefined {
  const expression = compilePattern(pattern);
  // An assertion such as `(?=.{7,})` requires more than `minLength` says.
  const most = Math.max(minLength, Math.min(maxLength, ASSERTED_LENGTH));
  for (let extra = 0; extra <= most; extra += 1) {
    const core = readAlternatives(pattern, 0, { extra, turn }).text;
    const padded = core.length < minLength ? [core + "a".repeat(minLength - core.length)] : [];
    const found = [core, ...padded].find(
      (text) => text.length >= minLength && text.length <= maxLength && expression.test(text),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function readAlternatives(pattern: string, start: number, choice: Choice): Reading {
  let at = start;
  let text = "";
  const earlier: string[] = [];
  while (at < pattern.length && pattern[at] !== ")") {
    if (pattern[at] === "|") {
      earlier.push(text);
      text = "";
      at += 1;
      continue;
    }
    const term = readTerm(pattern, at, choice);
    text += term.text;
    at = term.at;
  }
  const texts = [...earlier, text];
  return { at, text: texts[choice.turn % texts.length] ?? text };
}

function readTerm(pattern: string, start: number, choice: Choice): Reading {
  const atom = readAtom(pattern, start, choice);
  const quantifier = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(pattern.slice(atom.at));
  if (quantifier === null) return atom;
  return {
    at: atom.at + quantifier[0].length,
    text: atom.text.repeat(repetitions(quantifier, choice.extra)),
  };
}

function repetitions(quantifier: RegExpExecArray, extra: number): number {
  const [sign, least, comma, most] = quantifier;
  if (sign.startsWith("?")) return 0;
  if (least === undefined) return (sign.startsWith("+") ? 1 : 0) + extra;
  if (comma === undefined) return Number(least);
  return Math.min(Number(least) + extra, most ? Number(most) : Number.POSITIVE_INFINITY);
}

function readAtom(pattern: string, at: number, choice: Choice): Reading {
  const character = pattern[at] ?? "";
  if (character === "(") return readGroup(pattern, at, choice);
  if (character === "[") return readClass(pattern, at, choice);
  if (character === "\\") return readEscape(pattern, at, choice.turn);
  if (character === "^" || character === "$") return { at: at + 1, text: "" };
  return { at: at + 1, text: character === "." ? "a" : character };
}

function readGroup(pattern: string, at: number, choice: Choice): Reading {
  const opening = /^\((?:\?(?::|<?[=!]|<[^>]*>))?/.exec(pattern.slice(at))?.[0] ?? "(";
  const inner = readAlternatives(pattern, at + opening.length, choice);
  const isAssertion = /[=!]$/.test(opening);
  return { at: inner.at + 1, text: isAssertion ? "" : inner.text };
}

function readClass(pattern: string, at: number, choice: Choice): Reading {
  const source = /^\[(?:\\.|[^\]\\])*\]/u.exec(pattern.slice(at))?.[0] ?? pattern.slice(at);
  const member = compilePattern(source);
  const members = PRINTABLE.filter((character) => member.test(character));
  return { at: at + source.length, text: members[choice.turn % members.length] ?? "" };
}

function readEscape(pattern: string, at: number, turn: number): Reading {
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
    text:
      CLASS_ESCAPES[character]?.charAt(turn % CLASS_ESCAPES[character].length) ??
      CONTROL_ESCAPES[character] ??
      character,
  };
}
