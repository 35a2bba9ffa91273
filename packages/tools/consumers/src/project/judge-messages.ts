import type { Problems } from "../problems.ts";
import { MISTAKE } from "./write-typed-program.ts";

/**
 * Holds what `tsc --pretty false` printed against the programs: every line with a mistake must be in
 * it, and nothing else.
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
  // A line that is indented goes on with the message above it.
  const messages = output.split(/\r?\n/).filter((line) => /^\S/.test(line));
  const placeOf = (message: string): string => message.replace(/,\d+\): error TS\d+: .*$/, "");
  const found = new Set(messages.map(placeOf));
  return [
    ...messages.filter((message) => !wanted.includes(placeOf(message))),
    ...wanted.filter((place) => !found.has(place)).map((place) => `${place}) is no error`),
  ];
}
