import type { CompilerMessage } from "./compile-batches.ts";

/**
 * Reads what `tsc --pretty false` prints: a line per message, elaborations indented below it. Lines
 * that are neither, such as a complaint about the options, are unread.
 */
export function readCompilerOutput(output: string): {
  readonly messages: readonly CompilerMessage[];
  readonly unread: readonly string[];
} {
  const messages: CompilerMessage[] = [];
  const unread: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    if (line === "") continue;
    const [, file, place, code, text] =
      /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    const last = messages.at(-1);
    if (file !== undefined && code !== undefined && text !== undefined) {
      messages.push({ file: file.replaceAll("\\", "/"), line: Number(place), code, text });
    } else if (line.startsWith("  ") && last) {
      messages[messages.length - 1] = { ...last, text: `${last.text}\n${line}` };
    } else unread.push(line);
  }
  return { messages, unread };
}
