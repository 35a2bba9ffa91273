import type { Problems } from "@org/exec";
import { MISTAKE } from "./write-typed-program.ts";

/**
 * Compares the output of `tsc --pretty false` with the programs: it must report every line with a
 * mistake, and nothing else.
 */
export function judgeMessages(
  output: string,
  programs: readonly (readonly [file: string, text: string])[],
): Problems {
  const wanted = programs.flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (line.endsWith(MISTAKE) ? [`${file}(${index + 1}`] : [])),
  );
  // An indented line continues the message above it.
  const messages = output.split(/\r?\n/).filter((line) => /^\S/.test(line));
  const lineOf = (message: string): string => message.replace(/,\d+\): error TS\d+: .*$/, "");
  const found = new Set(messages.map(lineOf));
  return [
    ...messages.filter((message) => !wanted.includes(lineOf(message))),
    ...wanted.filter((line) => !found.has(line)).map((line) => `${line}) is no error`),
  ];
}
