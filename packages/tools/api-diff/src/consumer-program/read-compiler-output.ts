import type { CompilerMessage } from "./compile-batches.ts";

/**
 * Parses the output of `tsc --pretty false`: a line per error, with indented elaborations below it.
 * Other lines, such as errors of the options, are returned as `unread`.
 */
export function readCompilerOutput(output: string): {
  readonly messages: readonly CompilerMessage[];
  readonly unread: readonly string[];
} {
  const messages: CompilerMessage[] = [];
  const unread: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    if (line === "") continue;
    const [, file, position, code, text] =
      /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    const last = messages.at(-1);
    if (file !== undefined && code !== undefined && text !== undefined) {
      messages.push({ file: file.replaceAll("\\", "/"), line: Number(position), code, text });
    } else if (line.startsWith("  ") && last) {
      messages[messages.length - 1] = { ...last, text: `${last.text}\n${line}` };
    } else unread.push(line);
  }
  return { messages, unread };
}
