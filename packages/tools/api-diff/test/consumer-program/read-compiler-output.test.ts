import { expect, it } from "vitest";
import { readCompilerOutput } from "../../src/consumer-program/read-compiler-output.ts";

it("reads a message with its elaborations, on any system", () => {
  const output =
    "p0\\program.ts(12,5): error TS2322: Type 'A' is not assignable to type 'B'.\r\n" +
    "  Types of property 'x' are incompatible.\r\n" +
    "p1/program.ts(3,1): error TS1005: ';' expected.\r\n";
  expect(readCompilerOutput(output)).toEqual({
    messages: [
      {
        file: "p0/program.ts",
        line: 12,
        code: "TS2322",
        text: "Type 'A' is not assignable to type 'B'.\n  Types of property 'x' are incompatible.",
      },
      { file: "p1/program.ts", line: 3, code: "TS1005", text: "';' expected." },
    ],
    unread: [],
  });
});

it("returns lines about no file as unread", () => {
  const optionError = "error TS5023: Unknown compiler option 'x'.";
  expect(readCompilerOutput(`${optionError}\n`)).toEqual({ messages: [], unread: [optionError] });
});
