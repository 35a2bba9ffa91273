import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in how the digits of large integers are kept. */
export const INT64_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("parse-int64.ts", "int64", {
    "large integers rounded": "[-/\\d{16}/.test(text) ? parseWide(text) : -]JSON.parse(text);",
    "a platform without sources trusted":
      "return [-isKnown ? parsed : parseQuoted(text)-]{+parsed+};",
    "digits in a text taken for a number": 'const TOKEN = /[-"(?:[^"\\\\]|\\\\.)*"|-]-?',
    "any integer handed over as an int64":
      "return [-isInt64(shape) ? -]exact(value.digits, metadata)[- : Number(value.digits)-];",
  }),
  ...mutantsOf("encode-int64.ts", "int64", {
    "any digits sent as a number": 'typeof item === "string"[- && isInt64(own)-] &&',
    "a key without text taken for the whole": 'key === ""[- && !shapes.has(this)-]',
  }),
  ...mutantsOf("read-result.ts", "exact-int64", {
    "the digits of a failure rounded": ": [-readError-]{+undefined+}) || readJson;",
  }),
];
