import { expect, it } from "vitest";
import { formatJson } from "../../src/report/format-json.ts";
import { formatReport } from "../../src/report/format-report.ts";
import { printable } from "../../src/report/printable.ts";
import type { Report } from "../../src/report/report.ts";

it.each([
  ["an escape code", "\u001b[2J\u001b]0;title\u0007", "\\u001b[2J\\u001b]0;title\\u0007"],
  ["a control of C1", "\u009b31m", "\\u009b31m"],
  ["a backspace and a delete", "a\u0008\u007f", "a\\u0008\\u007f"],
  ["line ends", "a\r\nb\u0085c\u2028d\u2029", "a\\u000d\\u000ab\\u0085c\\u2028d\\u2029"],
  ["marks of direction", "\u202egnp.\u2066\u200f\u061c", "\\u202egnp.\\u2066\\u200f\\u061c"],
  ["half a character", "\ud83d!", "\\ud83d!"],
  ["a command of GitHub", "::error file=x::y", "\\u003a:error file=x::y"],
  ["one after spaces", "\u00a0 ::set-output", "\u00a0 \\u003a:set-output"],
  ["an older command of GitHub", "a ##[error]b", "a \\u0023#[error]b"],
  [
    "a command of Azure",
    "##vso[task.setvariable variable=x]y",
    "\\u0023#vso[task.setvariable variable=x]y",
  ],
  ["a command of TeamCity", "##teamcity[message]", "\\u0023#teamcity[message]"],
])("escapes %s", (_what, text, shown) => {
  expect(printable(text)).toBe(shown);
});

it.each([
  "`ProductWithoutSkus.price` was removed.",
  "Preis: 5 € · 日本語 · 👩‍🚀 · שלום",
  "const a = B::c; // ## [x] # [y]",
  "one\ttab",
  "C:\\folder\\u001b",
])("leaves %j as it is", (text) => {
  expect(printable(text)).toBe(text);
});

/** A report whose texts are all this one. */
function reportOf(text: string): Report {
  const location = { file: text, line: 1, column: 2, text, error: text };
  return {
    verdict: "breaks",
    steps: [{ package: text, from: text, to: `${text}2` }],
    compared: 1,
    changes: [
      {
        package: text,
        version: text,
        level: "major",
        rule: text,
        operations: [text],
        functions: [text],
        pointer: text,
        message: text,
        verdict: "breaks",
        places: [location],
      },
    ],
    notes: [text],
  };
}

const HOSTILE = [
  "::error title=x::y",
  "  ::add-mask::a",
  "a\n::error::b",
  "a\r\n##[group]b",
  "\u001b[2K\u001b[1A\u009b31m",
  "\u202e\u2028x",
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

it.each(HOSTILE)("prints a report full of %j as a report of plain text", (text) => {
  const lines = formatReport(reportOf(text)).split("\n");
  expect(lines.length).toBe(formatReport(reportOf("plain")).split("\n").length);
  for (const line of lines) expect(line).not.toMatch(ACTIVE);
  for (const line of lines) expect(line).not.toMatch(/^\s*::|##\w*\[/);
});

it.each(HOSTILE)("prints JSON with %j that is the same JSON", (text) => {
  const printed = formatJson(reportOf(text));
  expect(JSON.parse(printed)).toEqual(reportOf(text));
  for (const line of printed.split("\n")) {
    expect(line).not.toMatch(ACTIVE);
    expect(line).not.toMatch(/^\s*::|##\w*\[/);
  }
});
